package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number that is taken apart is found")
class NumbersStayWholeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String office = caseNumber.split(\"-\")[1];",
                "caseReference.replace(\"-\", \"\")",
                "decided.caseNumber().replace(\"-\", \"\")",
                "typed.indexOf('-')",
                "caseNumber.substring(3, 9)",
                "request.caseReference().startsWith(prefix)",
                "find(\"caseReference like ?1\", \"%-441502-HHW-%\")",
                "WHERE case_number NOT LIKE 'HZ-%'",
                "UPDATE x SET office = split_part(case_reference, '-', 2)",
                "substring(c.case_number FROM 4 FOR 6)",
                "regexp_replace(number, '^[^0-9]*([0-9]{4}).*', '\\1')"
            })
    @DisplayName("in Java and in SQL")
    void found(String line) {
        assertThat(NumbersStayWhole.takenApart(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UUID.randomUUID().toString().replace(\"-\", \"\")",
                "new CaseNumber(caseNumber).compact()",
                "cases.findById(caseNumber)",
                "path.substring(path.lastIndexOf('/') + 1)",
                "WHERE case_number = :number AND name LIKE :part",
                "text.split(\"/\")",
                "regexp_replace(number, '[^0-9]', '', 'g')"
            })
    @DisplayName("what leaves numbers whole is let be")
    void letBe(String line) {
        assertThat(NumbersStayWhole.takenApart(line)).isEmpty();
    }
}
