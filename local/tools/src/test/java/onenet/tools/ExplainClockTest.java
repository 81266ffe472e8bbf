package onenet.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainClockTest {
    private static final String EXAMPLE =
            "{\"id\":\"1\",\"limit\":30,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\","
                    + "\"exclusions\":[{\"from\":\"2026-09-22\",\"to\":\"2026-10-14\"}],\"extension\":0}";

    @Test
    @DisplayName(
            "The example of the command is due on 2026-11-17 with thirty days counted, explained in both languages")
    void theExample() throws IOException {
        JsonNode answer = explain(EXAMPLE).get(0);
        assertThat(names(answer)).containsExactly("id", "status", "due", "counted", "ledger");
        assertThat(answer.get("id").textValue()).isEqualTo("1");
        assertThat(answer.get("status").textValue()).isEqualTo("FINAL");
        assertThat(answer.get("due").textValue()).isEqualTo("2026-11-17");
        assertThat(answer.get("counted").intValue()).isEqualTo(30);
        JsonNode excluded = answer.get("ledger").get(2);
        assertThat(names(excluded)).containsExactly("kind", "from", "to", "days", "total", "zh", "en");
        assertThat(excluded.get("zh").textValue()).startsWith("排除23天");
        assertThat(excluded.get("en").textValue()).startsWith("23 days left out");
    }

    @Test
    @DisplayName(
            "A suspended clock has no due date and says what was counted; a missing calendar has due null and a provisional date")
    void withoutADueDate() throws IOException {
        List<JsonNode> answers = explain(
                "{\"id\":2,\"limit\":30,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\",\"exclusions\":[{\"from\":\"2026-09-22\"}]}",
                "{\"id\":3,\"limit\":30,\"unit\":\"WORKING_DAY\",\"start\":\"2026-12-01\"}");
        assertThat(answers.get(0).get("status").textValue()).isEqualTo("SUSPENDED");
        assertThat(answers.get(0).has("due")).isFalse();
        assertThat(answers.get(0).get("counted").intValue()).isEqualTo(6);
        assertThat(answers.get(0).get("id").intValue()).isEqualTo(2);
        assertThat(answers.get(1).get("status").textValue()).isEqualTo("CALENDAR_MISSING");
        assertThat(answers.get(1).get("due").isNull()).isTrue();
        assertThat(answers.get(1).get("provisional").textValue()).isEqualTo("2027-01-13");
    }

    @DisplayName("A bad line is answered with its id, when it can be read, and the reason")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"7\",\"limit\":30,|\"7\"|not valid JSON",
                "nonsense|null|not valid JSON",
                "[1]|null|one JSON object",
                "{\"id\":\"7\",\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"} {}|\"7\"|after the object",
                "{\"limit\":-1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\",\"id\":\"7\"}|\"7\"|negative",
                "{\"limt\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\",\"id\":\"7\"}|\"7\"|unknown field: limt",
                "{\"id\":\"7\",\"limit\":1,\"start\":\"2026-09-14\"}|\"7\"|unit is missing",
                "{\"id\":\"7\",\"limit\":1,\"unit\":\"DAY\",\"start\":\"2026-09-14\"}|\"7\"|unit: DAY",
                "{\"id\":\"7\",\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-02-30\"}|\"7\"|no day 2026-02-30",
                "{\"id\":\"7\",\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"14.9.2026\"}|\"7\"|start: expected a date",
                "{\"id\":\"7\",\"limit\":1.5,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|\"7\"|whole number",
                "{\"id\":\"7\",\"limit\":99999999999,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|\"7\"|too large",
                "{\"id\":\"7\",\"limit\":\"30\",\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|\"7\"|whole number",
                "{\"id\":\"7\",\"limit\":1,\"limit\":2,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|\"7\"|Duplicate",
                "{\"id\":\"7\",\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\",\"extension\":-3}|\"7\"|extension is negative",
                "{\"exclusions\":[{\"from\":\"2026-10-14\",\"to\":\"2026-10-13\"}],\"id\":7,\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|7|before it begins",
                "{\"exclusions\":[{\"to\":\"2026-10-13\"}],\"id\":7,\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|7|no from",
                "{\"exclusions\":[{\"form\":{\"a\":[1]},\"from\":\"2026-10-13\"}],\"id\":7,\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|7|exclusion: form",
                "{\"exclusions\":[3,[4]],\"id\":7,\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|7|must be an object",
                "{\"exclusions\":{},\"id\":7,\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|7|expected a list",
                "{\"id\":7,\"limit\":1,\"unit\":\"MONTH\",\"start\":\"2026-09-14\",\"exclusions\":[{\"from\":\"2026-09-15\"}]}|7|takes no exclusions",
                "{\"id\":7,\"limit\":2147483647,\"unit\":\"YEAR\",\"start\":\"2026-09-14\"}|7|beyond any calendar",
                "{\"id\":{\"a\":1},\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|null|id: expected",
                "{\"limit\":1,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\"}|null|id is missing"
            })
    void badLines(String line, String id, String reason) throws IOException {
        List<JsonNode> answers = explain(line, "", EXAMPLE);
        assertThat(answers).hasSize(2);
        assertThat(names(answers.get(0))).containsExactly("id", "error");
        assertThat(answers.get(0).get("id")).hasToString(id);
        assertThat(answers.get(0).get("error").textValue()).contains(reason);
        assertThat(answers.get(1).get("due").textValue()).isEqualTo("2026-11-17");
    }

    @Test
    @DisplayName("What an exclusion rests on is read and shown; expert review without a paper does not stop the clock")
    void grounds() throws IOException {
        String head =
                "{\"id\":\"é汉\\\"\",\"limit\":30,\"unit\":\"WORKING_DAY\",\"start\":\"2026-09-14\",\"exclusions\":[{\"from\":\"2026-09-22\","
                        + "\"to\":\"2026-10-14\",\"ground\":";
        List<JsonNode> answers = explain(
                head + "\"EXPERT_REVIEW\",\"article\":\"许可法第45条\"}]}",
                head + "\"EXPERT_REVIEW\",\"article\":\"许可法第45条\",\"notice\":\"3号\",\"told\":20}]}",
                head + "\"现场核查\",\"article\":null,\"notice\":null,\"told\":null}],\"extension\":null}");
        assertThat(answers)
                .extracting(answer -> answer.get("due").textValue())
                .containsExactly("2026-10-30", "2026-11-17", "2026-11-17");
        assertThat(answers.get(0).get("id").textValue()).isEqualTo("é汉\"");
        assertThat(answers.get(1).get("ledger").get(2).get("zh").textValue()).contains("许可法第45条", "3号", "20天");
        assertThat(answers.get(2).get("ledger").get(2).get("zh").textValue()).contains("现场核查");
    }

    @Test
    @DisplayName("Another calendar directory can settle what was provisional")
    void ownCalendar(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("2026.properties"), "year=2026\nsource=x\noff=2026-01-01\n");
        Files.writeString(directory.resolve("2027.properties"), "year=2027\nsource=x\noff=2027-01-01\n");
        String line = "{\"id\":3,\"limit\":30,\"unit\":\"WORKING_DAY\",\"start\":\"2026-12-01\"}";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(
                new String[] {"explain-clock", "--calendar", directory.toString()}, input(line), out, System.err);
        assertThat(exit).isZero();
        assertThat(new ObjectMapper().readTree(out.toByteArray()).get("due").textValue())
                .isEqualTo("2027-01-13");
    }

    @Test
    @Timeout(20)
    @DisplayName("Through a pipe each question is answered before the next is asked")
    void answersAtOnce() throws IOException, InterruptedException {
        PipedInputStream answers = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(answers);
        PipedOutputStream ask = new PipedOutputStream();
        PipedInputStream questions = new PipedInputStream(ask);
        Thread run = new Thread(() -> Main.run(new String[] {"explain-clock"}, questions, out, System.err));
        run.start();
        for (int i = 0; i < 3; i++) {
            ask.write((EXAMPLE + "\n").getBytes(StandardCharsets.UTF_8));
            ask.flush();
            StringBuilder answer = new StringBuilder();
            for (int b = answers.read(); b != '\n'; b = answers.read()) {
                answer.append((char) b);
            }
            assertThat(answer).contains("2026-11-17");
        }
        ask.close();
        run.join();
    }

    @Test
    @DisplayName("An unknown command or option explains the usage and changes nothing")
    void usage() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(new String[0], input(""), new ByteArrayOutputStream(), new PrintStream(err)))
                .isEqualTo(64);
        assertThat(Main.run(
                        new String[] {"explain-clock", "-x"},
                        input(""),
                        new ByteArrayOutputStream(),
                        new PrintStream(err)))
                .isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("explain-clock", "--calendar");
    }

    private static List<JsonNode> explain(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Main.run(new String[] {"explain-clock"}, input(String.join("\n", lines) + "\n"), out, System.err))
                .isZero();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            answers.add(new ObjectMapper().readTree(line));
        }
        return answers;
    }

    private static ByteArrayInputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
