package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.safetyreview.credential.ConsequenceLifecycle;
import onenet.safetyreview.expert.EntryLifecycle;
import onenet.safetyreview.jointreview.JointLifecycle;
import onenet.safetyreview.letter.LetterLifecycle;
import onenet.safetyreview.panel.PanelLifecycle;
import onenet.safetyreview.reviewcase.ReviewLifecycle;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tables of legal moves are whole, and the printed pages are these tables. {@code -Dcontracts.write=true} prints anew. */
class LifecycleTest {

    @Test
    @DisplayName(
            "every status can be reached and, unless it is an end, left; the pages in docs/reference are printed from the tables")
    void whole() throws IOException {
        WrittenDown.lifecycle("safety-review", "Review of a construction project", ReviewLifecycle.TABLE);
        WrittenDown.lifecycle("opinion-letter", "Opinion letter", LetterLifecycle.TABLE);
        WrittenDown.lifecycle("register-entry", "Entry of a register of experts or bodies", EntryLifecycle.TABLE);
        WrittenDown.lifecycle("expert-panel", "Panel of experts", PanelLifecycle.TABLE);
        WrittenDown.lifecycle("consequence", "Consequence of something that fell away", ConsequenceLifecycle.TABLE);
        WrittenDown.lifecycle("joint-review", "Joint review of departments", JointLifecycle.TABLE);
    }

    @Test
    @DisplayName("trap 36: a lapsed letter is not extended; no row leads out of it")
    void noExtension() {
        assertThat(LetterLifecycle.TABLE.moves())
                .noneMatch(move -> move.from().name().equals("LAPSED"));
    }

    @Test
    @DisplayName("trap 38: no row of either table files a trial production")
    void noTrialFiling() {
        assertThat(ReviewLifecycle.TABLE.moves())
                .noneMatch(move -> move.action().name().contains("TRIAL"));
    }
}
