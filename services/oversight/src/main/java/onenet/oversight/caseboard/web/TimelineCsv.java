package onenet.oversight.caseboard.web;

import onenet.casework.LegalTime;
import onenet.oversight.caseboard.web.BoardViews.TimelineEntry;
import onenet.text.Csv;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A timeline as a table: one line an event, moments in the time of the law. Who acted is not in it, so that it can be handed on. */
final class TimelineCsv {

    private static final List<String> HEAD = List.of(
            "at 时间",
            "type 事件",
            "side 办理方",
            "part 环节",
            "office 机关代码",
            "officeName 机关",
            "actingMode 行使方式",
            "status 内部状态",
            "publicStatus 对外状态",
            "dueBefore 此前到期日",
            "dueAfter 此后到期日");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(LegalTime.ZONE);

    private TimelineCsv() {}

    static String of(List<TimelineEntry> entries) {
        return Csv.of(HEAD, entries.stream().map(TimelineCsv::cells));
    }

    private static List<String> cells(TimelineEntry entry) {
        return Stream.of(
                        MOMENT.format(entry.at()),
                        entry.type(),
                        entry.side(),
                        entry.part(),
                        entry.office(),
                        entry.officeName(),
                        entry.actingMode(),
                        entry.status(),
                        entry.publicStatus(),
                        entry.dueBefore(),
                        entry.dueAfter())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }
}
