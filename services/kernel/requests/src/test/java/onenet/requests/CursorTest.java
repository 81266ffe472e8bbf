package onenet.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.problem.Problem;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page and the place it ended at")
class CursorTest {

    @Test
    @DisplayName("a line more than the page holds is not shown and says that there is another page")
    void more() {
        Lines<String> lines = Lines.of(List.of("a", "b", "c"), 2);
        assertThat(lines.shown()).containsExactly("a", "b");
        assertThat(lines.next(line -> line)).isEqualTo("b");
    }

    @Test
    @DisplayName("a page that is just full is the last one")
    void last() {
        assertThat(Lines.of(List.of("a", "b"), 2)).isEqualTo(new Lines<>(List.of("a", "b"), false));
        assertThat(Lines.of(List.of("a", "b"), 2).next(line -> line)).isNull();
        assertThat(Lines.of(List.of(), 2).next(line -> line)).isNull();
    }

    @Test
    @DisplayName("what a list gave it takes")
    void taken() {
        UUID id = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
        assertThat(Cursor.id(id.toString())).isEqualTo(id);
        assertThat(Cursor.id(null)).isNull();
        assertThat(Cursor.place("20", 4900)).isEqualTo(20);
        assertThat(Cursor.place("4900", 4900)).isEqualTo(4900);
        assertThat(Cursor.place(null, 4900)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "0f8fad5b-d9cb-469f-a165-7086772895", "x", " "})
    @DisplayName("what no list gave as an id is not taken")
    void noId(String cursor) {
        assertThatThrownBy(() -> Cursor.id(cursor)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-20", "+20", "020", "4901", "99999999999", "x", "2O"})
    @DisplayName("what no list gave as a place is not taken")
    void noPlace(String cursor) {
        assertThatThrownBy(() -> Cursor.place(cursor, 4900)).isInstanceOf(Problem.class);
    }
}
