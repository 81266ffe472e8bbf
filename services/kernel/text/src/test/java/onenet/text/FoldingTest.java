package onenet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "示例（广东）有限公司 | 示例(广东)有限公司",
                "示例【广东】有限公司 | 示例〔广东〕有限公司",
                "示例[广东]有限公司 | 示例（广东）有限公司",
                "阿依·古丽 | 阿依•古丽",
                "阿依‧古丽 | 阿依・古丽",
                "⼯⽤⼀ | 工用一",
                "⻔⻓ | 门长",
                "ＡＢＣ１２３ | abc123",
                "示例 化工 | 示例　化工",
                "示例\u200b化工 | 示例化工",
                "海丰县示例路２号 | 海丰县示例路2号",
                "國營 | 国营",
                "m³ | m3",
                "一－二 | 一—二"
            })
    @DisplayName("Two ways of writing the same are the same")
    void same(String one, String other) {
        assertThat(Folding.same(one, other)).isTrue();
        assertThat(Folding.sought(one)).isEqualTo(Folding.sought(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "示例化工 | 示例化学",
                "后 | 後",
                "干 | 乾",
                "示例路1号 | 示例路11号",
                "示例（广东）公司 | 示例广东公司",
                "甲·乙 | 甲乙",
                "甲醇36% | 甲醇360%",
                "未 | 末",
                "己 | 已"
            })
    @DisplayName("What is another name, address or number stays another")
    void different(String one, String other) {
        assertThat(Folding.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "粤汕危化经字〔2026〕00042号 | [2026]",
                "粤汕危化经字〔2026〕00042号 | (2026)00042",
                "粤汕危化经字〔2026〕00042号 | 【2026】00042号",
                "粤汕危化经字〔2026〕00042号 | 危化经字202600042",
                "示例（广东）有限公司 | 示例广东",
                "示例（广东）有限公司 | 例（广",
                "91441521DEM0001018 | ９１４４1521dem",
                "HZ-441521-2026-000001-K | 441521 2026 000001",
                "皇后化工 | 皇後",
                "阿依·古丽 | 依古"
            })
    @DisplayName("What somebody looks for is found, with any bracket or none, in any width")
    void found(String stored, String asked) {
        assertThat(Folding.index("前", stored, "后")).contains(Folding.sought(asked));
    }

    @Test
    @DisplayName("Nothing is found over the end of a field, and a missing field is empty")
    void fields() {
        assertThat(Folding.index("示例", "化工")).doesNotContain(Folding.sought("例化"));
        assertThat(Folding.index("示|例", null, "")).isEqualTo("示例||");
        assertThat(Folding.of(null)).isEmpty();
        assertThat(Folding.sought(null)).isEmpty();
        assertThat(Folding.same(null, " ")).isTrue();
    }

    @Test
    @DisplayName("For words, blanks and marks stay where they part them")
    void spaced() {
        assertThat(Folding.spaced("⼯\u200b業 ＡＢ　ＣＤ（國）")).isEqualTo("工业 ab cd(国)");
    }
}
