package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.register.FoldLicences;
import onenet.testkit.Database;
import onenet.testkit.GeneratedText;
import onenet.testkit.MovableClock;
import onenet.text.Folding;
import onenet.text.HumanText;
import onenet.text.LetterPairs;
import onenet.worklist.FoldCases;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A name from the form through the database and back: kept in one form, found however it is typed. */
@QuarkusTest
class TextTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private static final int AT_ONCE = 500;

    /** As the list of the desk asks (kernel worklist, Found). */
    private static final String NOT_FOUND = """
            SELECT part || ' in ' || found_by FROM (SELECT unnest(string_to_array(?, chr(10))) AS found_by,
                unnest(string_to_array(?, chr(10))) AS part, unnest(string_to_array(?, chr(10))) AS pairs) sought
            WHERE NOT (letter_pairs(found_by) @@ CAST(pairs AS tsquery) AND strpos(found_by, part) > 0)""";

    @Inject
    FoldCases foldCases;

    @Inject
    FoldLicences foldLicences;

    @Test
    @DisplayName("what came along with a name or a code is not kept; what is seen is")
    void kept() {
        MovableClock.setTo(DAY);
        Story story = Story.inHaifeng();
        Map<String, Object> form = story.application();
        form = Forms.with(form, "enterprise.name", "　示例\u200b化工（海丰）\u202e有限公司\n");
        form = Forms.with(form, "enterprise.uscc", "统一社会信用代码：" + story.uscc.toLowerCase(java.util.Locale.ROOT) + " ");
        form = Forms.with(form, "enterprise.phone", "电话：０６６０－１２３４５６７转８０１");
        story.submits(Forms.submission("NEW", null, form));
        Map<String, Object> enterprise =
                story.trader().reads(story.filed()).json().getMap("application.enterprise");
        assertThat(enterprise)
                .containsEntry("name", "示例化工（海丰）有限公司")
                .containsEntry("uscc", story.uscc)
                .containsEntry("phone", "0660-1234567转801");
        for (String asked : List.of("示例化工(海丰)", "示例化工【海丰】有限公司", "示例化工海丰", "０６６０１２３４５６７", "⼯（海丰")) {
            assertThat(found(asked)).as(asked).contains(story.number());
        }
        assertThat(found("示例化学海丰")).doesNotContain(story.number());
    }

    @Test
    @DisplayName(
            "a case and a licence of before the folded text was kept are folded by the sweep, and no version moves on")
    void folded() throws SQLException {
        MovableClock.setTo(DAY);
        Story story = Story.inHaifeng().submitsNew();
        String licence =
                Story.inHaifeng().inForceSince(LocalDate.of(2025, 9, 10)).number();
        Database owner = Database.asOwner();
        owner.run("UPDATE licence_case SET found_by = NULL WHERE case_number = '" + story.number() + "'");
        owner.run("UPDATE licence SET found_by = NULL WHERE licence_id = '" + licence + "'");
        List<String> before = versions(story.number(), licence);
        assertThat(found(story.number())).isEmpty();
        foldCases.handle();
        foldLicences.handle();
        assertThat(found(story.number())).containsExactly(story.number());
        assertThat(owner.column("SELECT found_by FROM licence WHERE licence_id = ?", licence)
                        .get(0))
                .contains("示例");
        assertThat(versions(story.number(), licence)).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "a case is found by what its licence is called, also when nothing of it stands in the case, and once when it does")
    void byItsLicence() throws SQLException {
        MovableClock.setTo(DAY);
        Story story = Story.inHaifeng().inForceSince(LocalDate.of(2025, 9, 10));
        Database owner = Database.asOwner();
        owner.run("UPDATE licence SET found_by = 'renamed" + story.uscc.toLowerCase(Locale.ROOT)
                + "' WHERE licence_id = '" + story.number() + "'");
        assertThat(found("Renamed" + story.uscc)).containsExactly(story.number());
        assertThat(found("Renamed" + story.uscc.substring(0, 6) + "X")).isEmpty();
        assertThat(found(story.uscc)).containsExactly(story.number());
    }

    private static List<String> versions(String caseNumber, String licence) {
        return Database.asOwner()
                .column(
                        "SELECT version FROM licence_case WHERE case_number = ? UNION ALL SELECT version FROM licence WHERE licence_id = ?",
                        caseNumber,
                        licence);
    }

    @Test
    @DisplayName(
            "whatever is kept is stored letter for letter, and found in the index of the database by any part of it, however the part is typed")
    void generated() throws SQLException {
        Random random = new Random(20260918);
        Database database = Database.asApplication();
        for (int i = 0; i < GeneratedText.MANY; i += AT_ONCE) {
            List<String> kept = new ArrayList<>();
            List<String> index = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            List<String> pairs = new ArrayList<>();
            while (kept.size() < AT_ONCE) {
                String text = HumanText.line(GeneratedText.of(random));
                String part = Folding.sought(GeneratedText.typedAgain(GeneratedText.partOf(text, random), random));
                if (!part.isEmpty()) {
                    kept.add(text);
                    index.add(Folding.index("示例", text, "化工"));
                    parts.add(part);
                    pairs.add(LetterPairs.asked(part));
                }
            }
            assertThat(database.column("SELECT unnest(string_to_array(?, chr(10)))", lines(kept)))
                    .isEqualTo(kept);
            assertThat(database.column(NOT_FOUND, lines(index), lines(parts), lines(pairs)))
                    .isEmpty();
        }
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private static List<String> found(String asked) {
        return Desk.with(onenet.testkit.Tokens.officer("haifeng-intake", Desk.HAIFENG, "intake-officer"))
                .request()
                .queryParam("q", asked)
                .queryParam("limit", 100)
                .get("/v1/cases")
                .jsonPath()
                .getList("items.caseNumber");
    }
}
