package onenet.planfiling.intake;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.identity.Uscc;
import onenet.items.ChecklistLine;
import onenet.items.ItemFile.CheckPoint;
import onenet.items.Material;
import onenet.items.MaterialState;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.law.FilingItem;
import onenet.planfiling.rules.FilingRules;
import onenet.prereview.LaterGround;
import onenet.prereview.PreReview;
import onenet.prereview.PreReviewed;
import onenet.prereview.ReadPapers;
import onenet.prereview.RehearseSubmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Query: before a plan is filed — every gap the office could name, and the points of form it will look at (预审). */
@ApplicationScoped
public class PreReviewFiling {

    private final SubmitFiling submit;
    private final RehearseSubmission rehearse;
    private final ReadPapers papers;
    private final FilingRules rules;
    private final InstantSource clock;

    PreReviewFiling(
            SubmitFiling submit,
            RehearseSubmission rehearse,
            ReadPapers papers,
            FilingRules rules,
            InstantSource clock) {
        this.submit = submit;
        this.rehearse = rehearse;
        this.papers = papers;
        this.rules = rules;
        this.clock = clock;
    }

    public PreReviewed handle(HandInFiling.Sent sent, Actor actor) {
        Filing filing = sent.filing();
        FilingItem item = rules.item();
        Uscc unit = Uscc.registered(filing.unit().uscc());
        List<Material> owed =
                item.materialsFor(filing.unit().unitClass(), filing.unit().size());
        List<ChecklistLine> lines = owed.stream()
                .map(material -> ChecklistLine.of(material, state(material, filing)))
                .toList();
        PreReview review = new PreReview(
                lines, papers.handle(unit, filing.materials()), item.file().materials(), unit, LegalTime.today(clock));
        return new PreReviewed(
                rehearse.handle(() -> submit.handle(filing, sent.whyAgain(), sent.counter(), actor)),
                review.findings(),
                owed.stream().flatMap(material -> points(item, material)).toList());
    }

    private static MaterialState state(Material material, Filing filing) {
        boolean given =
                filing.materials().stream().anyMatch(each -> each.material().equals(material.id()));
        return given ? MaterialState.HANDED_IN : MaterialState.MISSING;
    }

    private static Stream<LaterGround> points(FilingItem item, Material material) {
        return item.file().checks().stream()
                .filter((CheckPoint point) -> point.material().equals(material.id()))
                .map(point -> LaterGround.of(point, material));
    }
}
