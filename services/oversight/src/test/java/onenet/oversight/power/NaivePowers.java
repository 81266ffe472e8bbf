package onenet.oversight.power;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who holds a power, reckoned day by day: each piece of power that was given is one county's item in one set of classes and steps, with the set of days on which it
 * is held. A paper adds days or takes days away. Slow, and made of nothing the register is made of.
 */
final class NaivePowers {

    private static final LocalDate END = LocalDate.of(2036, 1, 1);

    private final Map<String, List<Piece>> lines = new HashMap<>();

    /** Suspended lines whose end is not known: the days taken from them, for when they are resumed. */
    private final Map<String, Set<LocalDate>> taken = new HashMap<>();

    NaivePowers(List<Decree> papers) {
        papers.forEach(this::read);
    }

    private record Piece(String item, String county, Set<String> classes, Set<String> steps, TreeSet<LocalDate> days) {}

    /** The county that holds the whole question, or else the city. */
    String holder(GeneratedPowersTest.Question question) {
        List<String> holders = lines.values().stream()
                .flatMap(List::stream)
                .filter(piece -> piece.item().equals(question.item()))
                .filter(piece -> piece.county().equals(question.county()))
                .filter(piece -> piece.days().contains(question.day()))
                .filter(piece -> piece.classes().containsAll(question.classes()))
                .filter(piece -> piece.steps().isEmpty() || piece.steps().contains(question.step()))
                .map(Piece::county)
                .toList();
        if (holders.size() > 1) {
            throw new AssertionError("two hold " + question);
        }
        return holders.isEmpty() ? Papers.CITY : holders.get(0);
    }

    private void read(Decree decree) {
        if (decree.kind().gives()) {
            GivenLine line = decree.content().lines().get(0);
            Set<String> steps = new HashSet<>();
            line.steps().forEach(step -> steps.add(step.name()));
            List<Piece> pieces = new ArrayList<>();
            for (String item : line.itemCodes()) {
                TreeSet<LocalDate> days = days(line.from(), line.until());
                pieces.add(new Piece(item, line.areas().get(0), Set.copyOf(line.caseClasses()), steps, days));
            }
            lines.put(decree.recordNumber() + "/1", pieces);
            return;
        }
        LineChange change = decree.content().changes().get(0);
        switch (decree.kind()) {
            case RECALL -> recall(change);
            case SUSPEND -> suspend(change);
            case RESUME -> resume(change);
            default -> renew(change);
        }
    }

    private void recall(LineChange change) {
        List<Piece> whole = lines.get(change.line());
        if (!change.itemCodes().isEmpty()
                || !change.areas().isEmpty()
                || !change.caseClasses().isEmpty()) {
            split(change, whole);
        }
        taken.remove(change.line());
        whole.forEach(piece -> piece.days().tailSet(change.from(), true).clear());
    }

    /** What is left goes on as lines of its own, numbered as the register numbers them: by item, then by class. */
    private void split(LineChange change, List<Piece> whole) {
        Set<String> items = new HashSet<>(change.itemCodes());
        List<Piece> others = new ArrayList<>();
        List<Piece> rest = new ArrayList<>();
        for (Piece piece : whole) {
            TreeSet<LocalDate> later = new TreeSet<>(piece.days().tailSet(change.from(), true));
            if (!items.isEmpty() && !items.contains(piece.item())) {
                others.add(new Piece(piece.item(), piece.county(), piece.classes(), piece.steps(), later));
            } else if (!change.caseClasses().isEmpty()) {
                Set<String> left = new HashSet<>(piece.classes());
                left.removeAll(change.caseClasses());
                if (!left.isEmpty()) {
                    rest.add(new Piece(piece.item(), piece.county(), left, piece.steps(), later));
                }
            }
        }
        for (List<Piece> part : List.of(others, rest)) {
            if (!part.isEmpty()) {
                lines.put(next(change.line()), part);
            }
        }
    }

    private void suspend(LineChange change) {
        List<Piece> whole = lines.get(change.line());
        TreeSet<LocalDate> later = new TreeSet<>(whole.get(0).days().tailSet(change.from(), true));
        whole.forEach(piece -> piece.days().tailSet(change.from(), true).clear());
        if (change.until() == null) {
            taken.put(change.line(), later);
        } else {
            again(change.line(), new TreeSet<>(later.tailSet(change.until(), false)));
        }
    }

    private void resume(LineChange change) {
        TreeSet<LocalDate> later = new TreeSet<>(taken.remove(change.line()));
        again(change.line(), new TreeSet<>(later.tailSet(change.from(), true)));
    }

    private void again(String line, TreeSet<LocalDate> days) {
        if (!days.isEmpty()) {
            List<Piece> pieces = lines.get(line).stream()
                    .map(each ->
                            new Piece(each.item(), each.county(), each.classes(), each.steps(), new TreeSet<>(days)))
                    .toList();
            lines.put(next(line), pieces);
        }
    }

    private void renew(LineChange change) {
        lines.get(change.line())
                .forEach(piece -> piece.days().addAll(days(piece.days().last(), change.until())));
    }

    private String next(String line) {
        String root = line.replaceAll("[.][0-9]+$", "");
        int part = 2;
        while (lines.containsKey(root + "." + part)) {
            part++;
        }
        return root + "." + part;
    }

    private static TreeSet<LocalDate> days(LocalDate from, LocalDate until) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = from; !day.isAfter(until) && day.isBefore(END); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }
}
