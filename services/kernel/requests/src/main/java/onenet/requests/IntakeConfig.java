package onenet.requests;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one party may hand in. */
@ConfigMapping(prefix = "onenet.intake")
public interface IntakeConfig {

    /** Cases one enterprise may hand in online on one day; 0 for as many as it likes. At a window nobody is counted. */
    @WithDefault("50")
    int casesPerEnterpriseAndDay();
}
