package onenet.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** JSON Pointers (RFC 6901), step by step. */
final class Pointers {

    private Pointers() {}

    static String below(String pointer, String step) {
        return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    static String below(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** As a person writes it: {@code /materials/0/file} is {@code materials[0].file}. */
    static String dotted(String pointer) {
        return Arrays.stream(pointer.split("/"))
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .map(step -> step.matches("\\d+") ? "[" + step + "]" : "." + step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
