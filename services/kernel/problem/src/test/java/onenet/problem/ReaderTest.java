package onenet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The reader's language is the one of ours he weighs most")
class ReaderTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "en-GB | en",
                "zh-TW | zh",
                "zh;q=0.2, en;q=0.8 | en",
                "en;q=0.2, zh;q=0.8 | zh",
                "fr, en;q=0.3 | en",
                "en;q=0, zh;q=0.1 | zh",
                "en;q=0 | zh",
                "enm | zh",
                "* | zh",
                "no language at all; | zh",
                "'' | zh"
            })
    void weighed(String accepted, String language) {
        assertThat(Reader.language(List.of(accepted)).getLanguage()).isEqualTo(language);
    }

    @Test
    @DisplayName("said in several fields it is one list; said at too great length it is not read")
    void severalAndLong() {
        assertThat(Reader.language(List.of("zh;q=0.1", "en;q=0.5")).getLanguage())
                .isEqualTo("en");
        assertThat(Reader.language(List.of()).getLanguage()).isEqualTo("zh");
        assertThat(Reader.language(List.of("en," + "x".repeat(200))).getLanguage())
                .isEqualTo("zh");
    }
}
