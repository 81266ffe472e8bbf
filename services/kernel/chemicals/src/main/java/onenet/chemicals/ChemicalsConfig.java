package onenet.chemicals;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where editions of the catalogue are, besides the one that is shipped. */
@ConfigMapping(prefix = "onenet.chemicals")
public interface ChemicalsConfig {

    /** Folder with an edition in each of its .csv files, as `make load-catalogue` writes them; read when the service starts. */
    Optional<String> folder();
}
