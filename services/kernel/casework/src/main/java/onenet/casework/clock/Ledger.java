package onenet.casework.clock;

import onenet.casework.clock.LedgerLine.LedgerKind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the explanation while a clock is reckoned: one line for each span of like days, in Chinese and English. */
final class Ledger {

    private final List<LedgerLine> lines = new ArrayList<>(8);

    List<LedgerLine> lines() {
        return lines;
    }

    void start(StatutoryClock clock) {
        LocalDate start = clock.start();
        Limit limit = clock.limit();
        add(
                LedgerKind.START,
                start,
                start,
                0,
                0,
                start + "起算，当日不计入（民法典第201条）；期限" + limit.zh(),
                "Starts on " + start + ", a day that is not counted (Civil Code Art. 201); limit " + limit.en());
        Extension extension = clock.extension();
        if (extension.amount() > 0) {
            String basis = extension.basis().isBlank() ? "" : " (" + extension.basis() + ")";
            add(
                    LedgerKind.EXTENSION,
                    start,
                    start,
                    extension.amount(),
                    0,
                    "延长" + extension.amount() + limit.unit().zh() + basis,
                    "Extended by " + extension.amount() + " " + limit.unit().en() + basis);
        }
    }

    void counted(LocalDate from, LocalDate to, int days, int total, DaysOff daysOff, LimitUnit unit) {
        StringBuilder zh = new StringBuilder(96);
        StringBuilder en = new StringBuilder(128);
        zh.append("计入").append(days).append(unit.zh()).append("，累计").append(total);
        en.append(days)
                .append(' ')
                .append(unit.en())
                .append(" counted, ")
                .append(total)
                .append(" in all");
        if (daysOff.off() > 0) {
            zh.append("；休息日").append(daysOff.off()).append("天不计");
            en.append("; ").append(daysOff.off()).append(" days off not counted");
        }
        String holidays = daysOff.holidays();
        if (!holidays.isEmpty()) {
            zh.append("，其中放假").append(holidays);
            en.append(", among them the holidays ").append(holidays);
        }
        String swaps = daysOff.swapWorkdays();
        if (!swaps.isEmpty()) {
            zh.append("；调休上班").append(swaps);
            en.append("; worked in exchange ").append(swaps);
        }
        add(LedgerKind.COUNTED, from, to, days, total, zh.toString(), en.toString());
    }

    void excluded(Exclusion exclusion, LocalDate from, LocalDate to, int total) {
        int days = (int) Math.min(ChronoUnit.DAYS.between(from, to) + 1, Integer.MAX_VALUE);
        add(
                LedgerKind.EXCLUDED,
                from,
                to,
                days,
                total,
                "排除" + days + "天：" + GroundWords.zh(exclusion),
                days + " days left out: " + GroundWords.en(exclusion));
    }

    void noEffect(Exclusion exclusion, Idle why, int total) {
        LocalDate to = exclusion.to().orElse(exclusion.from());
        add(
                LedgerKind.NO_EFFECT,
                exclusion.from(),
                to,
                0,
                total,
                GroundWords.zh(exclusion) + "：" + why.zh(),
                GroundWords.en(exclusion) + ": " + why.en());
    }

    void suspended(Exclusion exclusion, int total) {
        LocalDate from = exclusion.from();
        add(
                LedgerKind.SUSPENDED,
                from,
                from,
                0,
                total,
                "自" + from + "起中止：" + GroundWords.zh(exclusion) + "；此前已计入" + total + "，恢复前无到期日",
                "Stopped from " + from + ": " + GroundWords.en(exclusion) + "; " + total
                        + " counted before, no due date until it resumes");
    }

    void matching(LocalDate from, LocalDate matching, int total, StatutoryClock clock) {
        boolean sameDay = matching.getDayOfMonth() == clock.start().getDayOfMonth();
        String length = String.valueOf(clock.length());
        LimitUnit unit = clock.limit().unit();
        add(
                LedgerKind.COUNTED,
                from.isAfter(matching) ? matching : from,
                matching,
                total,
                total,
                length + unit.zh() + "至" + matching + (sameDay ? "（对应日" : "（无对应日，取月末日") + "，民法典第202条）",
                length + " " + unit.en() + " run to " + matching
                        + (sameDay ? " (the matching day" : " (no matching day, the month's last")
                        + ", Civil Code Art. 202)");
    }

    void moved(LocalDate from, LocalDate to, int total) {
        if (!from.equals(to)) {
            add(
                    LedgerKind.MOVED,
                    from,
                    to,
                    0,
                    total,
                    from + "为休息日，顺延至" + to + "（民法典第203条）",
                    from + " is a day off, the end moves to " + to + " (Civil Code Art. 203)");
        }
    }

    void due(LocalDate due, int total, StatutoryClock clock) {
        String zh = clock.limit().unit().zh();
        String en = clock.limit().unit().en();
        add(
                LedgerKind.DUE,
                due,
                due,
                0,
                total,
                "满" + total + zh + "，到期日" + due,
                total + " " + en + " are full, due on " + due);
    }

    void calendarMissing(LocalDate day, int total, Optional<LocalDate> provisional) {
        String zh = provisional
                .map(date -> "；暂估" + date + "（按周一至周五并扣除公历固定节假日推算，不作为到期日）")
                .orElse("");
        String en = provisional
                .map(date -> "; provisionally " + date
                        + " (Monday to Friday less the solar public holidays: not a due date)")
                .orElse("");
        add(
                LedgerKind.CALENDAR_MISSING,
                day,
                day,
                0,
                total,
                day.getYear() + "年工作日历尚未载入，无法确定到期日" + zh,
                "The working calendar of " + day.getYear() + " is not loaded, the due date cannot be fixed" + en);
    }

    private void add(LedgerKind kind, LocalDate from, LocalDate to, int days, int total, String zh, String en) {
        lines.add(new LedgerLine(kind, from, to, days, total, zh, en));
    }
}
