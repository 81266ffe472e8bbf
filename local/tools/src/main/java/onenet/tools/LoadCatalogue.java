package onenet.tools;

import onenet.chemicals.Edition;
import onenet.chemicals.EditionFile;
import onenet.chemicals.InvalidCatalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Command {@code load-catalogue}: reads the published spreadsheet of the catalogue of hazardous chemicals, reports row by row what is wrong with it,
 * and writes an edition that services read beside the ones they have. With an error in any row nothing is written.
 */
final class LoadCatalogue implements Command {

    private static final int USAGE = 64;
    private static final int ERRORS = 65;
    private static final Set<String> OPTIONS =
            Set.of("--file", "--edition", "--from", "--title", "--source", "--base", "--into", "--dropped");
    private static final String HELP = """
            Usage: load-catalogue --file <published.xlsx> --edition <name> --from <first day> --into <folder>
                [--title <title>] [--source <where it was taken from>] [--base <edition.csv>] [--dropped <numbers, comma-separated>]
              --base     edition whose lists (易制爆, 易制毒, 重点监管, 临界量) are carried on; the shipped one when left out
              --dropped  entries of the base that stand on a list and are no longer in the catalogue""";

    @Override
    public int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        Map<String, String> options = options(arguments);
        if (!options.keySet().containsAll(Set.of("--file", "--edition", "--from", "--into"))) {
            err.println(HELP);
            return USAGE;
        }
        PrintWriter report = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
        try {
            return load(options, report);
        } catch (InvalidCatalogue | InvalidSpreadsheet | DateTimeParseException unreadable) {
            err.println("load-catalogue: " + unreadable.getMessage());
            return ERRORS;
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            if (OPTIONS.contains(arguments.get(i)) && !arguments.get(i + 1).isBlank()) {
                options.put(arguments.get(i), arguments.get(i + 1));
            }
        }
        return options;
    }

    private static int load(Map<String, String> options, PrintWriter report) throws IOException {
        Edition base = options.containsKey("--base")
                ? EditionFile.read(Path.of(options.get("--base")))
                : EditionFile.shipped(LoadCatalogue.class.getClassLoader());
        Path file = Path.of(options.get("--file"));
        List<PublishedRow> rows = PublishedSheet.rows(file);
        CatalogueCheck check = new CatalogueCheck(base, dropped(options));
        check.read(rows);
        check.findings().forEach(report::println);
        report.printf(
                "%d 行，%d 个条目，%d 处错误，%d 处提示 · %1$d rows, %2$d entries, %3$d errors, %4$d notes%n",
                rows.size(), check.entries().size(), check.errors(), check.notes());
        if (check.errors() > 0) {
            report.println("有错误，未写入 · not written");
            return ERRORS;
        }
        Path written = write(options, file, check);
        report.println("已写入 · written: " + written + (check.complete() ? "" : "（非全本 · a part)"));
        return 0;
    }

    private static Set<String> dropped(Map<String, String> options) {
        return Set.of(options.getOrDefault("--dropped", "").split(","));
    }

    /** An edition is not written over: cases rest on it. */
    private static Path write(Map<String, String> options, Path file, CatalogueCheck check) throws IOException {
        String id = options.get("--edition");
        if (!id.matches("[0-9A-Za-z.-]{1,40}")) {
            throw new InvalidSpreadsheet("the name of an edition is made of letters, digits, point and dash: " + id);
        }
        Path target = Path.of(options.get("--into")).resolve(id + ".csv");
        if (Files.exists(target)) {
            throw new InvalidSpreadsheet(
                    target + " is there already; a corrected edition gets a name and a first day of its own");
        }
        Edition.Imprint imprint = new Edition.Imprint(
                id,
                options.getOrDefault("--title", "危险化学品目录 " + id),
                LocalDate.parse(options.get("--from")),
                check.complete(),
                options.getOrDefault("--source", file.getFileName().toString()));
        Files.createDirectories(target.getParent());
        Files.write(target, EditionFile.lines(Edition.of(imprint, check.entries())));
        EditionFile.read(target);
        return target;
    }
}
