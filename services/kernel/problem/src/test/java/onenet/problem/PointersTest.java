package onenet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place is a JSON Pointer for machines and a path for people")
class PointersTest {

    @Test
    @DisplayName("names and places in lists, one below the other")
    void below() {
        String file = Pointers.below(Pointers.below(Pointers.below("", "materials"), 0), "file");
        assertThat(file).isEqualTo("/materials/0/file");
        assertThat(Pointers.dotted(file)).isEqualTo("materials[0].file");
        assertThat(Pointers.dotted("")).isEmpty();
    }

    @Test
    @DisplayName("what a pointer writes otherwise in a name comes back as it was")
    void escaped() {
        String odd = Pointers.below("", "a/b~c");
        assertThat(odd).isEqualTo("/a~1b~0c");
        assertThat(Pointers.dotted(odd)).isEqualTo("a/b~c");
    }
}
