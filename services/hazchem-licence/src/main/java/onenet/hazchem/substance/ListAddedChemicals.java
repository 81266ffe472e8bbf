package onenet.hazchem.substance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: what was added to the catalogue's data, the newest first; the data are one for all offices. */
@ApplicationScoped
public class ListAddedChemicals {

    private final AddedChemicals additions;

    ListAddedChemicals(AddedChemicals additions) {
        this.additions = additions;
    }

    @Transactional
    public List<AddedChemical> handle(int limit) {
        return additions.newest(limit);
    }
}
