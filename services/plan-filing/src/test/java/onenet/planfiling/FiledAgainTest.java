package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AtOnce;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P15: who files a plan that is in check or filed already is told which, and goes on only by saying why; it is never refused. */
@QuarkusTest
class FiledAgainTest extends OnTheStack {

    private final Story story = Story.ofATrader();

    @BeforeEach
    void inMarch() {
        MovableClock.setTo(LocalDate.of(2026, 3, 10));
        story.withMaterials().submitted();
    }

    @Test
    @DisplayName("the same plan in another width or other brackets is told the number of the first, in check and filed")
    void same() {
        told(story.submitting());
        story.plan.put("version", "２０２６－１");
        told(story.submitting());
        story.filed();
        told(story.submitting());
    }

    @Test
    @DisplayName("another version, another title, another unit: each is a filing of its own")
    void others() {
        story.plan.put("version", "2026-2");
        assertThat(story.submitting().statusCode()).isEqualTo(201);
        story.plan.put("title", "示例仓库生产安全事故应急预案");
        assertThat(story.submitting().statusCode()).isEqualTo(201);
        assertThat(Story.ofATrader().withMaterials().submitting().statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("with a reason it is received, and the desk reads what it repeats and why")
    void withReason() {
        String first = story.number;
        Map<String, Object> form = story.form();
        form.put("whyAgain", "两个厂区各备一份");
        Response again = story.submitting(form);
        again.then().statusCode(201);
        Response seen = Story.request(Story.officer()).get("/v1/cases/" + again.path("caseNumber"));
        assertThat(seen.<String>path("filedAgain.earlier")).isEqualTo(first);
        assertThat(seen.<String>path("filedAgain.reason")).isEqualTo("两个厂区各备一份");
    }

    @Test
    @DisplayName("the filing that takes the place of one is not stopped, the second one that does is")
    void replaced() {
        story.filed();
        Map<String, Object> form = story.form();
        form.put("replaces", story.number);
        story.plan.put("version", "2026-2");
        assertThat(story.submitting(form).statusCode()).isEqualTo(201);
        story.plan.put("version", "2026-3");
        Response second = story.submitting(form);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<String>path("code")).isEqualTo("LIKE_FILING");
    }

    @Test
    @DisplayName("of two filings of one plan at the same moment one is stopped")
    void atOnce() {
        Story other = Story.ofATrader().withMaterials();
        List<Response> answers = AtOnce.send(3, turn -> other.submitting());
        assertThat(AtOnce.statuses(answers)).containsExactly(201, 409, 409);
    }

    private void told(Response refused) {
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("LIKE_FILING");
        assertThat(refused.<String>path("detail")).contains(story.number);
    }
}
