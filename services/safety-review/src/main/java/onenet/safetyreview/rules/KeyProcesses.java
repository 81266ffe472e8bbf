package onenet.safetyreview.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The processes under key supervision, each from its day: {@code contracts/projects/key-processes.yaml}. */
public record KeyProcesses(List<KeyProcess> processes) {

    public KeyProcesses {
        processes = List.copyOf(processes);
    }

    /**
     * One of them.
     *
     * @param until last day it is on the list; null while it is
     */
    public record KeyProcess(String code, String zh, String en, LocalDate from, LocalDate until) {}

    /** The list of a day. */
    public List<KeyProcess> on(LocalDate day) {
        return processes.stream()
                .filter(each -> !day.isBefore(each.from()) && (each.until() == null || !day.isAfter(each.until())))
                .toList();
    }

    Optional<KeyProcess> on(LocalDate day, String code) {
        return on(day).stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
