package onenet.casedesk.web;

import onenet.casedesk.SubmittedMaterial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A material of the item and the uploaded file that is it. */
public record MaterialForm(
        @NotBlank @Size(max = 60) String material,
        @NotBlank @Size(max = 64) String file) {

    /** @param forms null where none were sent */
    public static List<SubmittedMaterial> materials(List<MaterialForm> forms) {
        return forms == null
                ? List.of()
                : forms.stream()
                        .map(form -> new SubmittedMaterial(form.material(), form.file()))
                        .toList();
    }
}
