package onenet.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file leaves under a name that is only a name, with the ending of what it is")
class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "营业执照.pdf|application/pdf|营业执照.pdf",
                "page.html|application/pdf|page.pdf",
                "invoice.pdf.exe|application/pdf|invoice.pdf.pdf",
                "../../etc/passwd|application/pdf|passwd.pdf",
                "C:\\Windows\\x.bat|image/png|x.png",
                "a\\u000d\\u000aSet-Cookie: x=1.pdf|application/pdf|aSet-Cookie_ x=1.pdf",
                "evil\\u202efdp.exe|application/pdf|evilfdp.pdf",
                "\\u2066x\\u200b.jpg|image/jpeg|x.jpg",
                ".htaccess|application/ofd|file.ofd",
                "...|application/ofd|file.ofd",
                "con.pdf|application/pdf|file.pdf",
                "LPT1|application/pdf|file.pdf",
                "a\"b<c>.pdf|application/pdf|a_b_c_.pdf",
                "noending|image/jpeg|noending.jpg",
                "x.pdf|text/html|x.bin"
            })
    @DisplayName("whatever it was called")
    void named(String typed, String mediaType, String expected) {
        String name = typed;
        for (String letter : new String[] {"000d", "000a", "202e", "2066", "200b"}) {
            name = name.replace("\\u" + letter, Character.toString(Integer.parseInt(letter, 16)));
        }
        assertThat(FileName.of(name, mediaType).value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"营业 执照.pdf", "a\r\nX: y.pdf", "\"; filename=\"x.html", "x'*%41.html", "\uD842\uDFB7.pdf"})
    @DisplayName("and the header says it in one line that old and new programs read alike")
    void header(String typed) {
        FileName name = FileName.of(typed, "application/pdf");
        assertThat(name.disposition())
                .matches("attachment; filename=\"[A-Za-z0-9._ -]+\\.pdf\"; filename\\*=UTF-8''[A-Za-z0-9._%-]+\\.pdf");
        String whole = name.disposition().replaceFirst(".*''", "");
        assertThat(URLDecoder.decode(whole, StandardCharsets.UTF_8)).isEqualTo(name.value());
    }

    @Test
    @DisplayName("and is cut between letters, however many signs a letter is written with")
    void letters() {
        String accented = "e\u0301";
        assertThat(FileName.of(accented.repeat(121), "image/png").value()).isEqualTo(accented.repeat(120) + ".png");
        assertThat(FileName.of("a" + "\u0301".repeat(5000), "image/png").value())
                .isEqualTo("file.png");
        assertThat(FileName.of("\uD842\uDFB7".repeat(130), "image/png").value())
                .isEqualTo("\uD842\uDFB7".repeat(120) + ".png");
    }

    @ParameterizedTest
    @ValueSource(ints = {119, 121, 5000})
    @DisplayName("and is not longer than file systems hold")
    void length(int letters) {
        assertThat(FileName.of("长".repeat(letters) + ".pdf", "application/pdf")
                        .value()
                        .length())
                .isLessThanOrEqualTo(124);
    }
}
