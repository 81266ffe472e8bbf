package onenet.safetyreview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.safetyreview.law.DesignRouting.Paper;
import onenet.safetyreview.rules.Handovers.Handover;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the paper of a hand-down says of design reviews (traps L17, L21)")
class HandoversTest {

    private static final Handovers PAPERS = new Handovers(
            List.of(new Handover("REVIEW-A", Paper.DELEGATE, "示例"), new Handover("REVIEW-B.2", Paper.RECEIVER, "示例")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REVIEW-A, DELEGATE",
        "REVIEW-A.2, DELEGATE",
        "REVIEW-A.13, DELEGATE",
        "REVIEW-AB, SILENT",
        "REVIEW-A.X, SILENT",
        "REVIEW-B, SILENT",
        "REVIEW-B.2, RECEIVER",
        ", SILENT"
    })
    @DisplayName("it says the same of every part that a later paper made of its line, and nothing of another line")
    void parts(String grant, Paper paper) {
        assertThat(PAPERS.of(grant)).isEqualTo(paper);
    }
}
