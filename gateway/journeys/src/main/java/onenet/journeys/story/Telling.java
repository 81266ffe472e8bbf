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

    /** One line a clock: how far it has counted, and when it is due. */
    public void clocks(JsonNode clocks) {
        for (JsonNode clock : clocks) {
            OUT.printf(
                    "    ⏱ %-22s %s %2d/%d %s, 到期 due %s%n",
                    clock.path("kind").asText(),
                    clock.path("status").asText(),
                    clock.path("counted").asInt(),
                    clock.path("limit").asInt(),
                    clock.path("unit").asText(),
                    clock.path("due").asText("—"));
        }
    }

    public void end(String text) {
        OUT.println();
        OUT.println(text);
    }
}
