package onenet.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published vectors are what our engines answer, and what an engine in another language finds by itself. */
class ConformanceTest {

    private static final Path FOLDER = Path.of("../../contracts/conformance");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"clock, explain-clock", "identifiers, read-identifiers"})
    @DisplayName("ours still answers as published; who changes an answer publishes it, and says so in the changelog")
    void ours(String subject, String command) throws Exception {
        List<ObjectNode> vectors = subject.equals("clock") ? Questions.clocks() : Questions.identifiers();
        answer(vectors, command);
        String lines = vectors.stream().map(vector -> vector + "\n").collect(Collectors.joining());
        Path file = FOLDER.resolve(subject + ".jsonl");
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(file, lines);
        }
        assertThat(Files.readString(file)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"clock", "identifiers"})
    @DisplayName("a second engine finds the same by itself")
    void second(String subject) throws Exception {
        String said = run(subject, "node", FOLDER.resolve("second.mjs").toString(), subject);
        assertThat(said.lines().filter(line -> line.startsWith("level") && !line.startsWith("level 4")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line.split(" ")[2]).as(said).isEqualTo(line.split(" ")[4]));
    }

    @Test
    @DisplayName("an engine that counts the day of the start does not pass")
    void wrong() throws Exception {
        Path bent = Files.createDirectories(folder.resolve("conformance")).resolve("bent.mjs");
        Path calendars = Files.createDirectories(folder.resolve("calendar"));
        for (String year : List.of("2024", "2025", "2026")) {
            Files.copy(FOLDER.resolve("../calendar/" + year + ".properties"), calendars.resolve(year + ".properties"));
        }
        Files.writeString(
                bent,
                Files.readString(FOLDER.resolve("second.mjs")).replace("let time = start;", "let time = start - DAY;"));
        String said = run("clock", "node", bent.toString(), "clock");
        assertThat(said).contains("expected", "answered");
    }

    private static void answer(List<ObjectNode> vectors, String command) throws IOException {
        String asked = vectors.stream().map(vector -> vector.get("ask") + "\n").collect(Collectors.joining());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                new String[] {command},
                new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8)),
                out,
                System.err);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSameSizeAs(vectors);
        for (int i = 0; i < lines.size(); i++) {
            ObjectNode answer = (ObjectNode) JSON.readTree(lines.get(i));
            answer.remove(List.of("id"));
            for (JsonNode line : answer.path("ledger")) {
                ((ObjectNode) line).remove(List.of("zh", "en"));
            }
            vectors.get(i).set("answer", answer);
        }
    }

    private String run(String subject, String... engine) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("node", FOLDER.resolve("run.mjs").toString(), subject));
        command.addAll(List.of(engine));
        Path told = folder.resolve("told");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(told);
    }
}
