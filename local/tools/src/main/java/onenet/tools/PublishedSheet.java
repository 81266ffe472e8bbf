package onenet.tools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The published spreadsheet (.xlsx): its first sheet, from the row of heads on. */
final class PublishedSheet {

    /** Heads by what they contain, for one edition writes CAS号 and another CAS No. */
    private static final Map<String, String> HEADS = Map.of(
            "序号", "序号", "品名", "品名", "别名", "别名", "CAS", "CAS", "备注", "备注", "英文", "英文", "易制爆", "易制爆", "易制毒", "易制毒",
            "重点监管", "重点监管", "临界量", "临界量");

    private static final int HEADS_WITHIN = 20;

    private PublishedSheet() {}

    /** @throws InvalidSpreadsheet when it cannot be opened or has no row with 序号 and 品名 */
    static List<PublishedRow> rows(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            List<Row> all = workbook.getFirstSheet().read();
            int heads = heads(all);
            Map<Integer, String> columns = columns(all.get(heads));
            return all.subList(heads + 1, all.size()).stream()
                    .map(row -> row(row, columns))
                    .filter(row -> row.cells().values().stream().anyMatch(text -> !text.isEmpty()))
                    .toList();
        } catch (IOException | ExcelReaderException unreadable) {
            throw new InvalidSpreadsheet(file + " cannot be read as a spreadsheet (.xlsx): " + unreadable.getMessage());
        }
    }

    private static int heads(List<Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), HEADS_WITHIN); i++) {
            if (columns(rows.get(i)).values().containsAll(List.of("序号", "品名"))) {
                return i;
            }
        }
        throw new InvalidSpreadsheet("no row with 序号 and 品名 among the first " + HEADS_WITHIN);
    }

    private static Map<Integer, String> columns(Row row) {
        Map<Integer, String> columns = new HashMap<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = text(row, i);
            int column = i;
            HEADS.forEach((part, head) -> {
                if (text.contains(part)) {
                    columns.put(column, head);
                }
            });
        }
        return columns;
    }

    private static PublishedRow row(Row row, Map<Integer, String> columns) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach((column, head) -> cells.put(head, text(row, column)));
        return new PublishedRow(row.getRowNum(), cells);
    }

    /** A number is written without a fraction it does not have. */
    private static String text(Row row, int column) {
        List<Cell> one = new ArrayList<>();
        row.getOptionalCell(column).ifPresent(one::add);
        return one.isEmpty() || one.get(0).getText() == null
                ? ""
                : one.get(0).getText().replaceAll("^([0-9]+)\\.0+$", "$1").strip();
    }
}
