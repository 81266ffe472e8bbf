package onenet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.testkit.GeneratedText;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fifty thousand texts, whatever is typed: kept, compared and found. */
class GeneratedTextTest {

    private static final int MANY = 50_000;

    @Test
    @DisplayName(
            "What is kept is kept again unchanged, shows every letter that was seen, and compares as what was typed")
    void kept() {
        Random random = new Random(20260914);
        for (int i = 0; i < MANY; i++) {
            String typed = GeneratedText.of(random);
            String kept = HumanText.line(typed);
            assertThat(HumanText.line(kept)).isEqualTo(kept);
            assertThat(seen(kept)).isEqualTo(seen(typed));
            assertThat(kept.codePoints()).noneMatch(HumanText::isInvisible).noneMatch(letter -> letter == 0xFFFD);
            assertThat(Folding.of(kept)).isEqualTo(Folding.of(typed));
            assertThat(Folding.of(Folding.of(kept))).isEqualTo(Folding.of(kept));
        }
    }

    @Test
    @DisplayName("What cannot stay is refused, naming the character and its place")
    void refused() {
        Random random = new Random(20260915);
        for (int i = 0; i < MANY; i++) {
            String typed = GeneratedText.forbidden(random);
            UnprintableText refused = catchThrowableOfType(UnprintableText.class, () -> HumanText.line(typed));
            int letter = typed.codePointAt(typed.offsetByCodePoints(0, refused.place() - 1));
            assertThat(refused.character()).isEqualTo("U+%04X".formatted(letter));
        }
    }

    @Test
    @DisplayName("The same text typed by somebody else compares as the same; with one letter more it does not")
    void compared() {
        Random random = new Random(20260916);
        for (int i = 0; i < MANY; i++) {
            String kept = HumanText.line(GeneratedText.of(random));
            assertThat(Folding.same(kept, GeneratedText.typedAgain(kept, random)))
                    .as(kept)
                    .isTrue();
            assertThat(Folding.same(kept, kept + "甲")).as(kept).isFalse();
        }
    }

    @Test
    @DisplayName("Each part of a text finds it, however the part is typed")
    void found() {
        Random random = new Random(7);
        for (int i = 0; i < MANY; i++) {
            String kept = HumanText.line(GeneratedText.of(random));
            String part = GeneratedText.typedAgain(GeneratedText.partOf(kept, random), random);
            assertThat(Folding.index("前", kept, "后")).as("%s in %s", part, kept).contains(Folding.sought(part));
        }
    }

    private static String seen(String text) {
        return text.codePoints()
                .filter(letter -> !HumanText.isInvisible(letter) && !HumanText.isBlank(letter) && letter != '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
