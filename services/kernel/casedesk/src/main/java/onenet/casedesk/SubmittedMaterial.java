package onenet.casedesk;

import java.util.List;
import java.util.stream.Stream;

/**
 * A material of the item that was handed in.
 *
 * @param material id of the material in the item
 * @param file id of the uploaded file
 */
public record SubmittedMaterial(String material, String file) {

    public static List<String> files(List<SubmittedMaterial> materials) {
        return materials.stream().map(SubmittedMaterial::file).toList();
    }

    /** What was there with what came later, which takes the place of what it replaces. */
    public static List<SubmittedMaterial> supplemented(List<SubmittedMaterial> all, List<SubmittedMaterial> later) {
        Stream<SubmittedMaterial> kept = all.stream().filter(old -> later.stream()
                .noneMatch(given -> given.material().equals(old.material())));
        return Stream.concat(kept, later.stream()).toList();
    }
}
