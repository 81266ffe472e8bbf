package onenet.journeys.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints a story step by step, each with the clock that matters then. */
public final class Telling {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private int step;

    public void step(String zh, String en) {
        step++;
        OUT.printf("%n%2d. %s%n    %s%n", step, zh, en);
    }

    public void fact(String text) {
        OUT.println("    → " + text);
    }

    /** One line a clock: its limit and due date, or how far it had counted when it was stopped. */
    public void clocks(JsonNode clocks) {
        for (JsonNode clock : clocks) {
            String unit = clock.path("limit").asInt() + " " + clock.path("unit").asText();
            OUT.printf("    ⏱ %-22s %-12s %s%n", clock.path("kind").asText(), unit, standing(clock));
        }
    }

    private static String standing(JsonNode clock) {
        return switch (clock.path("status").asText()) {
            case "SUSPENDED" ->
                "中止 stopped, 已计 counted " + clock.path("counted").asInt();
            case "FINAL" -> "到期 due " + clock.path("due").asText();
            default ->
                clock.path("status").asText() + ", 暂定 provisional "
                        + clock.path("provisional").asText("—");
        };
    }

    public void line(String text) {
        OUT.println(text);
    }

    public void end(String text) {
        OUT.println();
        OUT.println(text);
    }
}
