package onenet.hazchem.licencecase;

import onenet.casedesk.SubmittedMaterial;
import onenet.hazchem.law.BusinessMode;
import onenet.hazchem.law.CentralEnterprise;
import onenet.hazchem.law.ChangeKind;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What the applicant applies with.
 *
 * @param place where the business is run
 * @param trade what is traded and how
 * @param materials the materials handed in so far
 * @param changes what changed; for a variation only
 * @param replaces licence that a new one takes the place of, null otherwise
 * @param renewal the holder's record over the term, when a simplified renewal is asked for; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Application(
        Enterprise enterprise,
        Place place,
        Trade trade,
        List<SubmittedMaterial> materials,
        List<Change> changes,
        String replaces,
        Renewal renewal) {

    public Application {
        materials = materials == null ? List.of() : List.copyOf(materials);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    public Application withMaterials(List<SubmittedMaterial> all) {
        return new Application(enterprise, place, trade, all, changes, replaces, renewal);
    }

    /**
     * The enterprise that applies.
     *
     * @param centralEnterprise level of a central enterprise's unit
     */
    public record Enterprise(
            String uscc,
            String name,
            String legalRepresentative,
            String principalPerson,
            String contact,
            String phone,
            CentralEnterprise centralEnterprise) {}

    /**
     * Where the business is run.
     *
     * @param site statutory division, functional area or town: 441521, 441502-HHW or 441521103
     * @param storageAddress null without a store
     */
    public record Place(String registeredAddress, String premises, String site, String storageAddress) {}

    /**
     * What is traded and how.
     *
     * @param mode how the business is run
     * @param newStorageBuilt the storage was newly built, rebuilt or extended
     */
    public record Trade(
            BusinessMode mode,
            List<Product> products,
            boolean petrolStation,
            boolean storageBusinessOnly,
            boolean paperTrade,
            boolean newStorageBuilt) {

        public Trade {
            products = List.copyOf(products);
        }
    }

    /**
     * One product of the scope.
     *
     * @param cas CAS number of the catalogue entry
     * @param storedTonnes most that is stored at one time, tonnes; 0 without storage
     */
    public record Product(String cas, String name, double storedTonnes) {}

    /**
     * One thing that changed at the holder.
     *
     * @param kind what changed, as the law of variation knows it
     */
    public record Change(ChangeKind kind, String from, String to, java.time.LocalDate changedOn) {}

    /** What the holder declares to renew with fewer papers (Order 55 Art. 19). */
    public record Renewal(
            boolean keptTheLaw,
            boolean conditionsKept,
            boolean fatalAccident,
            boolean widelyFeltAccident,
            boolean levelTwoStandardisation) {}
}
