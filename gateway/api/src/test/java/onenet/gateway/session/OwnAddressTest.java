package onenet.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody is led after signing in. */
class OwnAddressTest {

    @ParameterizedTest
    @DisplayName("an address of this site stays what it was, whatever its question holds")
    @CsvSource(
            delimiter = ' ',
            value = {
                "/ /",
                "/cases /cases",
                "/desk?q=%E6%B5%B7&light=OVERDUE /desk?q=%E6%B5%B7&light=OVERDUE",
                "/desk?q=海丰（1） /desk?q=%E6%B5%B7%E4%B8%B0%EF%BC%881%EF%BC%89",
                "/desk?q='a'(b)*,;!@$ /desk?q='a'(b)*,;!@$",
                "/plans/drafts/1#text /plans/drafts/1#text",
                "/desk?q=a|b<c>\"d\" /desk?q=a%7Cb%3Cc%3E%22d%22"
            })
    void kept(String wanted, String led) {
        assertThat(OwnAddress.of(wanted)).contains(led);
    }

    @ParameterizedTest
    @DisplayName("what a browser could read as another site, or as signing in again, is not followed")
    @ValueSource(
            strings = {
                "",
                "cases",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:x",
                "/auth/logout"
            })
    void refused(String wanted) {
        assertThat(OwnAddress.of(wanted)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("a blank a browser would drop is written out, so that nothing moves to the front")
    @ValueSource(strings = {"/\t/evil.example", "/\n/evil.example", "/ /evil.example"})
    void blanks(String wanted) {
        assertThat(OwnAddress.of(wanted).orElseThrow()).startsWith("/%");
    }
}
