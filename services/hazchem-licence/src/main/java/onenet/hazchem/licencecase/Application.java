package onenet.hazchem.licencecase;

import onenet.casedesk.SubmittedMaterial;
import onenet.hazchem.law.BusinessMode;
import onenet.hazchem.law.CentralEnterprise;
import onenet.hazchem.law.ChangeKind;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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
 * @param writtenOtherwise what reads otherwise on the licence and is the same by the applicant's word; the examiner judges it
 * @param givingUp why a licence is given up and what became of the stock; for a cancellation, left out where a paper says it
 * @param registered what registers held of the enterprise when the form was filled in; left out where nobody was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Application(
        Enterprise enterprise,
        Place place,
        Trade trade,
        List<SubmittedMaterial> materials,
        List<Change> changes,
        String replaces,
        Renewal renewal,
        List<Difference> writtenOtherwise,
        GivingUp givingUp,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Registered> registered) {

    public Application {
        materials = materials == null ? List.of() : List.copyOf(materials);
        changes = changes == null ? List.of() : List.copyOf(changes);
        writtenOtherwise = writtenOtherwise == null ? List.of() : List.copyOf(writtenOtherwise);
        registered = registered == null ? List.of() : List.copyOf(registered);
    }

    public Application withMaterials(List<SubmittedMaterial> all) {
        return new Application(
                enterprise, place, trade, all, changes, replaces, renewal, writtenOtherwise, givingUp, registered);
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

        Trade withProducts(List<Product> all) {
            return new Trade(mode, all, petrolStation, storageBusinessOnly, paperTrade, newStorageBuilt);
        }
    }

    /**
     * One product of the scope: an entry of the catalogue, which decides its class and what is printed of it.
     *
     * @param entry number of the entry in the catalogue; null in an application of before entries were asked for
     * @param edition edition of the catalogue the application was handed in under; null where {@code entry} is
     * @param cas CAS number of the entry; empty when it has none
     * @param name the entry's name, as a licence prints it
     * @param given what the applicant calls it, where that is another name of the entry or a product of a group
     * @param storedTonnes most that is stored at one time, tonnes; 0 without storage
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Product(String entry, String edition, String cas, String name, String given, double storedTonnes) {

        /** As somebody typed it, before the catalogue was asked. */
        public static Product typed(String entry, String cas, String name, String given, double storedTonnes) {
            return new Product(entry, null, cas == null ? "" : cas, name == null ? "" : name, given, storedTonnes);
        }

        /** Whether the catalogue has said which entry it is. */
        public boolean ofCatalogue() {
            return edition != null;
        }
    }

    public Application withProducts(List<Product> products) {
        return new Application(
                enterprise,
                place,
                trade.withProducts(products),
                materials,
                changes,
                replaces,
                renewal,
                writtenOtherwise,
                givingUp,
                registered);
    }

    public Application withChanges(List<Change> computed, List<Difference> sameDespite) {
        return new Application(
                enterprise, place, trade, materials, computed, replaces, renewal, sameDespite, givingUp, registered);
    }

    public Application withRegistered(List<Registered> facts) {
        return new Application(
                enterprise, place, trade, materials, changes, replaces, renewal, writtenOtherwise, givingUp, facts);
    }

    /**
     * One thing that changed at the holder.
     *
     * @param kind what changed, as the law of variation knows it
     * @param from what the licence says; of what no licence prints, the applicant's words
     * @param to what the application says; of what no licence prints, the applicant's words
     */
    public record Change(ChangeKind kind, String from, String to, java.time.LocalDate changedOn) {}

    /** What the holder declares to renew with fewer papers (Order 55 Art. 19). */
    public record Renewal(
            boolean keptTheLaw,
            boolean conditionsKept,
            boolean fatalAccident,
            boolean widelyFeltAccident,
            boolean levelTwoStandardisation) {}

    /**
     * One thing the application and the licence do not say in the same words.
     *
     * @param kind what it would be, were it a change
     * @param licensed what the licence says; empty when nothing
     * @param applied what the application says; empty when nothing
     */
    public record Difference(ChangeKind kind, String licensed, String applied) {}

    /**
     * One thing a register held of the enterprise when the form was filled in.
     *
     * @param fact what it is: the name of the form's field, or of one no form has, such as {@code businessScope}
     * @param value what the register says
     * @param source the register
     * @param identifier the record at the register
     * @param checkedAt when the register was read
     * @param otherwise whether the application says something else
     * @param reason why it does, in the applicant's words; left out without
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Registered(
            String fact,
            String value,
            String source,
            String identifier,
            Instant checkedAt,
            boolean otherwise,
            String reason) {}

    /**
     * Why a licence is given up, and what became of the stock.
     *
     * @param stock whether anything was left
     * @param disposal where it went, where there was any; left out otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GivingUp(String reason, Stock stock, String disposal) {}

    /** What is left of the goods when the trade ends: a licence is not given up over a stock. */
    public enum Stock {
        /** There never was any, or all was sold. */
        NONE,
        /** There was some, and it was disposed of. */
        CLEARED
    }
}
