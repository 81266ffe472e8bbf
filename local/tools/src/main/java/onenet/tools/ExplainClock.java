package onenet.tools;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.InvalidClock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Command {@code explain-clock}: reads clock histories as JSON lines and answers each with its due date and the ledger behind it.
 * A line that cannot be reckoned is answered with its error, and the run goes on.
 */
final class ExplainClock implements Command {
    private static final int USAGE = 64;

    public static void main(String[] arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "explain-clock";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Main.main(all);
    }

    @Override
    public int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        boolean ownCalendar = arguments.size() == 2 && arguments.get(0).equals("--calendar");
        if (!arguments.isEmpty() && !ownCalendar) {
            err.println("Usage: explain-clock [--calendar <directory of year.properties>] < histories.jsonl");
            return USAGE;
        }
        WorkingCalendar calendar = ownCalendar
                ? WorkingCalendar.load(Path.of(arguments.get(1)))
                : WorkingCalendar.load(ExplainClock.class.getClassLoader());
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        try (ReckoningWriter answers = new ReckoningWriter(out)) {
            explain(calendar, lines, answers);
        }
        return 0;
    }

    private static void explain(WorkingCalendar calendar, BufferedReader lines, ReckoningWriter answers)
            throws IOException {
        HistoryReader histories = new HistoryReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                answer(histories.read(line), calendar, answers);
            }
            // Whoever asks line by line through a pipe gets each answer at once; a whole file is written in blocks.
            if (!lines.ready()) {
                answers.flush();
            }
        }
    }

    private static void answer(HistoryLine history, WorkingCalendar calendar, ReckoningWriter answers)
            throws IOException {
        if (history.error() != null) {
            answers.error(history.id(), history.error());
            return;
        }
        try {
            answers.reckoning(history.id(), history.clock().reckon(calendar));
        } catch (InvalidClock invalid) {
            answers.error(history.id(), invalid.getMessage());
        }
    }
}
