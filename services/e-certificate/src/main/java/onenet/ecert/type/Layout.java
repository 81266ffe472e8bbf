package onenet.ecert.type;

import java.util.List;
import java.util.Optional;

/**
 * How certificates of a type look.
 *
 * @param frame what stands around a page
 * @param sheets one after the other in the document, each with its own seal
 */
public record Layout(Frame frame, List<Sheet> sheets) {

    /** Of a type whose file says nothing: one sheet with every field. */
    static final Layout PLAIN = new Layout(Frame.SINGLE, List.of(new Sheet(Optional.empty(), Optional.empty())));

    /** What stands around a page. */
    public enum Frame {
        /** Two red lines, as around a licence. */
        DOUBLE,
        /** One line, as around a form. */
        SINGLE,
        /** No frame; a red line under the title, as on a letter of an office. */
        RULE
    }

    /**
     * One sheet.
     *
     * @param name what it is called below the title, 正本 or 副本; absent where there is only one
     * @param fields keys of the lines on it, in the order of the type; absent for all of them
     */
    public record Sheet(Optional<FaceField.Label> name, Optional<List<String>> fields) {

        boolean shows(FaceField field) {
            return fields.map(keys -> keys.contains(field.key())).orElse(true);
        }
    }
}
