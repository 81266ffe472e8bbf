package onenet.hazchem.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of the register.
 *
 * @param next cursor of the next page; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicencePage(List<LicenceView> items, String next) {

    /** What {@code items} was called before all lists were of one shape. */
    @JsonProperty
    @Schema(deprecated = true, description = "The same as items; goes with version 2")
    public List<LicenceView> licences() {
        return items;
    }
}
