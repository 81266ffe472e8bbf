package onenet.oversight.statistics.web;

import onenet.oversight.statistics.web.StatisticsResource.FiguresView;
import onenet.oversight.statistics.web.StatisticsResource.OutcomeCount;
import onenet.text.Csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Figures as a table for office programs: codes are text, figures are figures, a column for every word a case ended with. */
final class StatisticsTable {

    private static final List<String> HEAD = List.of(
            "month 月份",
            "office 机关代码",
            "officeName 机关",
            "itemCode 事项编码",
            "itemName 事项",
            "received 收件",
            "ended 办结",
            "late 超期",
            "averageDays 平均用时（工作日）",
            "medianDays 用时中位数（工作日）");

    private final List<FiguresView> lines;
    private final List<String> outcomes;

    StatisticsTable(List<FiguresView> lines) {
        this.lines = lines;
        this.outcomes = new ArrayList<>(new TreeSet<>(lines.stream()
                .flatMap(line -> line.outcomes().stream())
                .map(OutcomeCount::outcome)
                .toList()));
    }

    private List<String> head() {
        return Stream.concat(HEAD.stream(), outcomes.stream().map(word -> "outcome 结果 " + word))
                .toList();
    }

    private List<Object> cells(FiguresView line) {
        List<Object> cells = new ArrayList<>();
        for (Object each : new Object[] {
            line.month(),
            line.office(),
            line.officeName(),
            line.itemCode(),
            line.itemName() == null ? null : line.itemName().zh(),
            line.received(),
            line.ended(),
            line.late(),
            line.averageDays(),
            line.medianDays()
        }) {
            cells.add(each);
        }
        outcomes.forEach(word -> cells.add(line.outcomes().stream()
                .filter(each -> each.outcome().equals(word))
                .mapToLong(OutcomeCount::cases)
                .sum()));
        return cells;
    }

    String csv() {
        return Csv.of(head(), lines.stream().map(line -> cells(line).stream()
                .map(value -> Objects.toString(value, ""))
                .toList()));
    }

    /** Row by row, whatever their number. A text stands there as text: no cell is a formula. */
    void xlsx(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "onenet", "1.0")) {
            Worksheet sheet = book.newWorksheet("statistics 统计");
            List<String> head = head();
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
            }
            for (int row = 0; row < lines.size(); row++) {
                List<Object> cells = cells(lines.get(row));
                for (int column = 0; column < cells.size(); column++) {
                    put(sheet, row + 1, column, cells.get(column));
                }
                sheet.flush();
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number figure) {
            sheet.value(row, column, figure);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
