package onenet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.text.UnprintableText.Fault;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例化工有限公司",
                "（示例）化工",
                "阿依古丽·示例",
                "３号楼",
                "示例　化工",
                "𠀀𪚥𫝆示例",
                "葛󠄀城",
                "Ω≥100 m³",
                "〔2026〕12号",
                "示例(Guangdong) Co., Ltd."
            })
    @DisplayName("What is seen stays as it was typed")
    void asTyped(String typed) {
        assertThat(HumanText.line(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " 示例 |示例",
                "　示例　|示例",
                "\u00a0示例\u00a0|示例",
                "示\u200b例|示例",
                "\ufeff示例|示例",
                "示\u202e例|示例",
                "\u200e示\u200f例\u2066\u2069|示例",
                "示\u00ad例|示例",
                "示\u00a0例|示 例",
                "示\u2003例|示 例",
                "示\u3164例|示例",
                "\u2800示例|示例",
                "示\ufff9例|示例",
                "示\ufffb例|示例",
                "示\t例|示 例"
            })
    @DisplayName("Blanks at the ends and letters nobody sees are not part of a text")
    void cleaned(String typed, String kept) {
        assertThat(HumanText.line(typed)).isEqualTo(kept);
    }

    @Test
    @DisplayName("A line break behind the line is none of it; inside it is refused, saying where")
    void lineBreaks() {
        assertThat(HumanText.line("示例化工\r\n")).isEqualTo("示例化工");
        for (String broken : new String[] {"示例\n化工", "示例\r\n化工", "示例\u2028化工", "示例\u0085化工"}) {
            UnprintableText refused = catchThrowableOfType(UnprintableText.class, () -> HumanText.line(broken));
            assertThat(refused.fault()).isEqualTo(Fault.LINE_BREAK);
            assertThat(refused.place()).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("Several lines are ended alike, whatever machine they were typed on")
    void lines() {
        assertThat(HumanText.lines("\n一\r\n二\r三\u2028四\t五\n")).isEqualTo("一\n二\n三\n四\t五");
        assertThat(HumanText.lines("一\n\n二")).isEqualTo("一\n\n二");
        assertThat(HumanText.lines("一\r\n\r\n二")).isEqualTo("一\n\n二");
    }

    @ParameterizedTest
    @CsvSource({
        "'\u000b', CONTROL, U+000B",
        "'\u0000', CONTROL, U+0000",
        "'\u001b', CONTROL, U+001B",
        "'\u007f', CONTROL, U+007F",
        "'\ue863', PRIVATE_USE, U+E863",
        "'\ufffd', BROKEN, U+FFFD",
        "'\uffff', BROKEN, U+FFFF",
        "'\ufdd0', BROKEN, U+FDD0",
        "'\ufdef', BROKEN, U+FDEF",
        "'\ud800', BROKEN, U+D800"
    })
    @DisplayName("What no paper can show is refused by name and place, in one line and in several")
    void refused(String letter, Fault fault, String name) {
        String typed = "𠀀示" + letter + "例";
        UnprintableText refused = catchThrowableOfType(UnprintableText.class, () -> HumanText.line(typed));
        assertThat(refused.fault()).isEqualTo(fault);
        assertThat(refused.character()).isEqualTo(name);
        assertThat(refused.place()).isEqualTo(3);
        assertThat(catchThrowableOfType(UnprintableText.class, () -> HumanText.lines(typed))
                        .fault())
                .isEqualTo(fault);
    }

    @Test
    @DisplayName("Nothing is nothing")
    void nothing() {
        assertThat(HumanText.line("")).isEmpty();
        assertThat(HumanText.line(" \u200b　\n")).isEmpty();
    }
}
