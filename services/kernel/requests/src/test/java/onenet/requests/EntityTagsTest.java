package onenet.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import jakarta.ws.rs.core.EntityTag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @DisplayName("the version that was seen may be changed, whatever was shown of it")
    @ValueSource(strings = {"\"v3\"", "\"v3-00c0ffee00c0ffee\"", " \"v3\" "})
    void sameVersion(String ifMatch) {
        EntityTags.require(ifMatch, 3);
    }

    @ParameterizedTest
    @DisplayName("another version, several, all of them, a weak tag and half a tag are refused")
    @ValueSource(
            strings = {
                "\"v4\"",
                "\"v31\"",
                "\"v3",
                "v3",
                "\"",
                "*",
                "W/\"v3\"",
                "\"v3\", \"v4\"",
                "\"v3-\"",
                "\"v3-00C0FFEE00C0FFEE\"",
                "\"v3-00c0ffee\""
            })
    void stale(String ifMatch) {
        assertThatThrownBy(() -> EntityTags.require(ifMatch, 3))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(CommonProblem.STALE_VERSION));
    }

    @Test
    @DisplayName("what was read has the mark of what was shown behind its version")
    void shown() {
        assertThat(EntityTags.shown(EntityTags.of(3), "00c0ffee00c0ffee").getValue())
                .isEqualTo("v3-00c0ffee00c0ffee");
        EntityTag kept = EntityTags.of(3);
        assertThat(kept.isWeak()).isFalse();
    }
}
