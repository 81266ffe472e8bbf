package onenet.hazchem.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** @param next cursor of the next page; absent on the last */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicencePage(List<LicenceView> licences, String next) {}
