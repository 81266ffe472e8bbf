package onenet.hazchem.intake.web;

import onenet.casedesk.web.MaterialForm;
import onenet.casework.identity.Uscc;
import onenet.hazchem.law.BusinessMode;
import onenet.hazchem.law.CentralEnterprise;
import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Change;
import onenet.hazchem.licencecase.Application.Enterprise;
import onenet.hazchem.licencecase.Application.Place;
import onenet.hazchem.licencecase.Application.Product;
import onenet.hazchem.licencecase.Application.Trade;
import onenet.problem.CommonProblem;
import onenet.problem.InTwoLanguages;
import onenet.problem.Violation;
import onenet.requests.Code;
import onenet.requests.FactDate;
import onenet.requests.WellFormed;
import onenet.requests.WellFormed.Kind;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The application form as it comes over the wire.
 *
 * @param givingUp why a licence is given up and what became of the stock; for a cancellation, left out where a paper says it
 * @param registered what registers held when the form was filled in, as it was given with the draft; left out where nobody was asked
 */
public record ApplicationRequest(
        @NotNull @Valid EnterpriseForm enterprise,
        @NotNull @Valid PlaceForm place,
        @NotNull @Valid TradeForm trade,
        @Size(max = 60) List<@Valid MaterialForm> materials,
        @Size(max = 20) List<@Valid ChangeForm> changes,
        @Size(max = 40) String replaces,
        Application.Renewal renewal,
        @Size(max = 20) List<@Valid DifferenceForm> writtenOtherwise,
        @Valid GivingUpForm givingUp,
        @Size(max = 40) List<@Valid RegisteredForm> registered) {

    Application toApplication() {
        return new Application(
                enterprise.toEnterprise(),
                place.toPlace(),
                trade.toTrade(),
                MaterialForm.materials(materials),
                changes == null
                        ? List.of()
                        : changes.stream().map(ChangeForm::toChange).toList(),
                replaces,
                renewal,
                writtenOtherwise == null
                        ? List.of()
                        : writtenOtherwise.stream()
                                .map(DifferenceForm::toDifference)
                                .toList(),
                givingUp == null ? null : givingUp.toGivingUp(),
                registered == null
                        ? List.of()
                        : registered.stream().map(RegisteredForm::toRegistered).toList());
    }

    /** The enterprise that applies. */
    public record EnterpriseForm(
            @NotBlank @Size(max = 18) @WellFormed(Kind.REGISTERED_USCC)
            String uscc,

            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 50) String legalRepresentative,
            @NotBlank @Size(max = 50) String principalPerson,
            @NotBlank @Size(max = 50) String contact,

            @NotBlank @Code(raised = false) @Pattern(regexp = "[0-9+ -]{7,20}(转[0-9]{1,6})?")
            String phone,

            CentralEnterprise centralEnterprise) {

        Enterprise toEnterprise() {
            return new Enterprise(
                    Uscc.registered(uscc).value(),
                    name,
                    legalRepresentative,
                    principalPerson,
                    contact,
                    phone,
                    centralEnterprise == null ? CentralEnterprise.NONE : centralEnterprise);
        }
    }

    /** Where the business is run: three addresses that must not be mixed up. */
    public record PlaceForm(
            @NotBlank @Size(max = 200) String registeredAddress,
            @NotBlank @Size(max = 200) String premises,

            @NotBlank @Pattern(regexp = "\\d{6}(-[A-Z]{2,6})?|\\d{9}") @WellFormed(Kind.SITE)
            String site,

            @Size(max = 200) String storageAddress) {

        Place toPlace() {
            // an address left empty is none
            String store = storageAddress == null || storageAddress.isBlank() ? null : storageAddress;
            return new Place(registeredAddress, premises, site, store);
        }
    }

    /** What is traded and how. */
    public record TradeForm(
            @NotNull BusinessMode mode,
            @NotEmpty @Size(max = 500) List<@Valid ProductForm> products,
            boolean petrolStation,
            boolean storageBusinessOnly,
            boolean paperTrade,
            boolean newStorageBuilt) {

        Trade toTrade() {
            return new Trade(
                    mode,
                    products.stream().map(ProductForm::toProduct).toList(),
                    petrolStation,
                    storageBusinessOnly,
                    paperTrade,
                    newStorageBuilt);
        }
    }

    /**
     * One product of the scope: an entry of the catalogue, said by its number, or by a name or CAS number only one entry has.
     *
     * @param entry number of the entry, as findChemicals gives it; may be left out when name or CAS number is enough
     * @param edition not read: the edition is the one of the day of receipt
     * @param cas CAS number; left out or empty for an entry that has none
     * @param name a name of the entry; for a group, such as 2828, any name no other entry has
     * @param given as an application shows it: the applicant's own name for the product; may be left out
     * @param storedTonnes most that is stored at one time
     */
    public record ProductForm(
            @Code @Size(max = 100) String entry,
            @Size(max = 40) String edition,

            @Code @Pattern(regexp = "([0-9]{2,7}-[0-9]{2}-[0-9])?")
            String cas,

            @Size(max = 100) String name,
            @Size(max = 100) String given,
            @DecimalMin("0") @DecimalMax("100000000") double storedTonnes) {

        Product toProduct() {
            return Product.typed(entry, cas, name, given, storedTonnes);
        }
    }

    /**
     * One thing that changed.
     *
     * @param from read only for what no licence prints; elsewhere it is what the licence says
     * @param to read only for what no licence prints; elsewhere it is what the application says
     */
    public record ChangeForm(
            @NotNull ChangeKind kind,
            @Size(max = 500) String from,
            @Size(max = 500) String to,
            @NotNull @FactDate LocalDate changedOn) {

        Change toChange() {
            return new Change(kind, from, to, changedOn);
        }
    }

    /**
     * One thing that reads otherwise on the licence and is the same, by the applicant's word.
     *
     * @param licensed not read: it is what the licence says
     * @param applied not read: it is what the application says
     */
    public record DifferenceForm(
            @NotNull ChangeKind kind,
            @Size(max = 500) String licensed,
            @Size(max = 500) String applied) {

        Application.Difference toDifference() {
            return new Application.Difference(kind, licensed, applied);
        }
    }

    /**
     * Why the application says something else than a register. What the registers hold is known from the draft; only what names the fact, and the
     * reason, are read.
     *
     * @param fact as it was given with the draft: {@code legalRepresentative}
     * @param value not read: it is what the register said
     * @param source not read
     * @param identifier not read
     * @param checkedAt not read
     * @param otherwise not read: it is whether the two differ
     * @param reason why the application says something else
     */
    public record RegisteredForm(
            @NotBlank @Size(max = 40) String fact,
            @Size(max = 1000) String value,
            @Size(max = 40) String source,
            @Size(max = 200) String identifier,
            Instant checkedAt,
            boolean otherwise,
            @Lines @Size(max = 500) String reason) {

        Application.Registered toRegistered() {
            return new Application.Registered(fact, null, null, null, null, false, reason);
        }
    }

    /**
     * Why a licence is given up, and what became of the stock.
     *
     * @param reason why the trade ends
     * @param stock whether anything was left
     * @param disposal where the stock went: needed where there was any
     */
    public record GivingUpForm(
            @NotBlank @Lines @Size(max = 500) String reason,
            @NotNull Application.Stock stock,
            @Lines @Size(max = 500) String disposal) {

        Application.GivingUp toGivingUp() {
            boolean untold = disposal == null || disposal.isBlank();
            if (stock == Application.Stock.CLEARED && untold) {
                throw CommonProblem.INVALID_INPUT
                        .raise()
                        .at(Violation.inBody(
                                "/application/givingUp/disposal",
                                "REQUIRED",
                                new InTwoLanguages("请说明库存的去向", "say where the stock went")));
            }
            return new Application.GivingUp(reason, stock, stock == Application.Stock.NONE ? null : disposal);
        }
    }
}
