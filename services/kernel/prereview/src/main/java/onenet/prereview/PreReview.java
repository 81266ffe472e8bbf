package onenet.prereview;

import onenet.casework.identity.Uscc;
import onenet.items.ChecklistLine;
import onenet.items.Material;
import onenet.items.MaterialState;
import onenet.items.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything an office could name against the materials of an application (预审), in the order of its item: what is missing or contradicted, and what can be
 * seen on the files themselves.
 */
public final class PreReview {

    private final List<ChecklistLine> lines;
    private final List<HandedPaper> papers;
    private final List<Material> known;
    private final Uscc applicant;
    private final LocalDate today;

    /**
     * @param lines the application's checklist
     * @param known every material of the item, needed here or not: a file may be one of them
     */
    public PreReview(
            List<ChecklistLine> lines,
            List<HandedPaper> papers,
            List<Material> known,
            Uscc applicant,
            LocalDate today) {
        this.lines = lines;
        this.papers = papers;
        this.known = known;
        this.applicant = applicant;
        this.today = today;
    }

    public List<MaterialFinding> findings() {
        return lines.stream().flatMap(this::of).toList();
    }

    private Stream<MaterialFinding> of(ChecklistLine line) {
        Optional<HandedPaper> paper = papers.stream()
                .filter(each -> each.material().equals(line.material()))
                .findFirst();
        return paper.isPresent()
                ? ofPaper(line, paper.get()).stream()
                : state(line.state()).map(kind -> MaterialFinding.of(kind, line)).stream();
    }

    private static Optional<FindingKind> state(MaterialState state) {
        return switch (state) {
            case MISSING -> Optional.of(FindingKind.MISSING);
            case CONFLICTING -> Optional.of(FindingKind.CONFLICTING);
            default -> Optional.empty();
        };
    }

    private List<MaterialFinding> ofPaper(ChecklistLine line, HandedPaper paper) {
        List<MaterialFinding> found = new ArrayList<>();
        twin(paper).ifPresent(name -> found.add(MaterialFinding.of(FindingKind.TWICE, line, null, name)));
        if (paper.reading() == null) {
            return found;
        }
        if (paper.reading().blank()) {
            found.add(MaterialFinding.of(FindingKind.BLANK, line));
            return found;
        }
        if (paper.reading().lettersOnly() && isSigned(line.material())) {
            found.add(MaterialFinding.of(FindingKind.UNSIGNED, line));
        }
        PaperText text = new PaperText(paper.reading().text());
        text.anotherEnterprise(applicant)
                .ifPresent(code -> found.add(MaterialFinding.of(FindingKind.OTHER_ENTERPRISE, line, code, null)));
        text.begunAs(line.material(), known)
                .ifPresent(name -> found.add(MaterialFinding.of(FindingKind.OTHER_PAPER, line, null, name)));
        text.endedBefore(today)
                .ifPresent(day -> found.add(MaterialFinding.of(FindingKind.ENDED, line, day.toString(), null)));
        return found;
    }

    private boolean isSigned(String material) {
        return known.stream().anyMatch(each -> each.id().equals(material) && each.signed());
    }

    /** Name of another material the same file is handed in for. */
    private Optional<Text> twin(HandedPaper paper) {
        return papers.stream()
                .filter(each ->
                        each.file().equals(paper.file()) && !each.material().equals(paper.material()))
                .findFirst()
                .flatMap(each -> known.stream()
                        .filter(material -> material.id().equals(each.material()))
                        .map(Material::name)
                        .findFirst());
    }
}
