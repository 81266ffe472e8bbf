package onenet.oversight.publicity;

import onenet.text.Folding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One published record of one decision (双公示). What it said stays as it was said; only its licence's number, its standing and its status change. */
@Entity
@DynamicUpdate
@Table(name = "publicity_record")
public class PublicityRecord {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PublicityKind kind;

    private String licence;

    private UUID earlier;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "office_code")
    private String officeCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind")
    private PartyKind partyKind;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "due_from")
    private LocalDate dueFrom;

    @Column(name = "publish_by")
    private LocalDate publishBy;

    private boolean announced;

    private boolean complete;

    @Enumerated(EnumType.STRING)
    private LicenceStanding standing;

    @Enumerated(EnumType.STRING)
    private PublicityStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Field, String> fields;

    @Column(name = "found_by")
    private String foundBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected PublicityRecord() {}

    /**
     * When it is owed.
     *
     * @param from the day the days count from
     * @param by last day; empty while the calendar of its year is missing
     */
    record Due(LocalDate from, Optional<LocalDate> by) {}

    /** Of a decision that was told. */
    static PublicityRecord of(LicenceDecision decision, Paper paper, Edition edition, Due due, Instant now) {
        PublicityRecord made = new PublicityRecord();
        made.id = key(decision.key());
        made.kind = paper.kind();
        made.licence = decision.licence().id();
        made.itemCode = paper.itemCode();
        made.officeCode = decision.issuer().code().value();
        made.partyKind = decision.party().kind();
        made.decidedOn = decision.decidedOn();
        made.announced = paper.announced();
        made.standing = paper.kind().leavesLicence() ? LicenceStanding.VALID : LicenceStanding.ENDED;
        made.begin(StandardFields.of(decision, paper, edition), edition, due, now);
        return made;
    }

    /** The same told rightly; it points to this one, which points to nothing. */
    PublicityRecord corrected(String key, Map<Field, String> rightly, Edition edition, Due due, Instant now) {
        PublicityRecord made = new PublicityRecord();
        made.id = key(key);
        made.kind = PublicityKind.CORRECTION;
        made.licence = licence;
        made.earlier = id;
        made.itemCode = itemCode;
        made.officeCode = officeCode;
        made.partyKind = partyKind;
        made.decidedOn = Optional.ofNullable(rightly.get(Field.DECIDED_ON))
                .map(LocalDate::parse)
                .orElse(decidedOn);
        made.announced = announced;
        made.standing = standing;
        Map<Field, String> all = new EnumMap<>(fields);
        all.putAll(rightly);
        all.values().removeIf(String::isEmpty);
        made.begin(all, edition, due, now);
        return made;
    }

    private void begin(Map<Field, String> said, Edition edition, Due due, Instant now) {
        this.status = PublicityLifecycle.TABLE.initial();
        this.dueFrom = due.from();
        this.publishBy = due.by().orElse(null);
        this.enteredAt = now;
        say(said, edition);
    }

    private void say(Map<Field, String> said, Edition edition) {
        this.fields = said;
        this.complete = StandardFields.missing(said, partyKind, edition).isEmpty();
        this.foundBy = Folding.index(
                said.getOrDefault(Field.HOLDER_NAME, ""),
                said.getOrDefault(Field.HOLDER_USCC, ""),
                said.getOrDefault(Field.DOCUMENT_NUMBER, ""),
                said.getOrDefault(Field.LICENCE_NUMBER, ""));
    }

    /** The same decision told twice makes one record, here and on the platform. */
    static UUID key(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    void follows(PublicityRecord before) {
        this.earlier = before.id;
    }

    /** The licence has been given its number: the record says it too, where it said none. */
    boolean numbered(String number, Edition edition) {
        if (fields.containsKey(Field.LICENCE_NUMBER)) {
            return false;
        }
        Map<Field, String> all = new EnumMap<>(fields);
        all.put(Field.LICENCE_NUMBER, number);
        all.putIfAbsent(Field.DOCUMENT_NUMBER, number);
        say(all, edition);
        return true;
    }

    /** The licence is valid no more. */
    boolean ended() {
        boolean was = standing == LicenceStanding.VALID;
        this.standing = LicenceStanding.ENDED;
        return was;
    }

    void moved(PublicityAction action, Instant now) {
        this.status = PublicityLifecycle.TABLE.move(status, action).to();
        if (status == PublicityStatus.WITHDRAWN) {
            this.withdrawnAt = now;
        }
        if (status == PublicityStatus.CORRECTED) {
            this.standing = LicenceStanding.ENDED;
        }
    }

    /** The calendar of the year is there now. */
    void owedBy(LocalDate day) {
        this.publishBy = day;
    }

    /** Everything the standard has of it today, by field; empty ones are absent. */
    public Map<Field, String> said(Edition edition) {
        Map<Field, String> all = new EnumMap<>(fields);
        all.put(Field.STANDING, edition.standings().get(standing));
        boolean down = status == PublicityStatus.WITHDRAWN;
        all.put(Field.DELETED, edition.deletion().get(down ? Edition.Deletion.DELETED : Edition.Deletion.KEPT));
        withdrawnAt().ifPresent(at -> all.put(Field.DELETED_AT, at.toString()));
        return all;
    }

    /** One field of the decision; empty where it says nothing. */
    public String field(Field field) {
        return fields.getOrDefault(field, "");
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PublicityKind kind() {
        return kind;
    }

    /** Number of the case that granted the licence. */
    public String licence() {
        return licence;
    }

    /** The record it changes, corrects or ends. */
    public Optional<UUID> earlier() {
        return Optional.ofNullable(earlier);
    }

    /** The office in whose name it was decided. */
    public String officeCode() {
        return officeCode;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    LocalDate dueFrom() {
        return dueFrom;
    }

    /** Last day to publish it; empty while the calendar of its year is missing. */
    public Optional<LocalDate> publishBy() {
        return Optional.ofNullable(publishBy);
    }

    /** Whether all that the standard requires is there; what is not complete is neither shown nor sent. */
    public boolean complete() {
        return complete;
    }

    public LicenceStanding standing() {
        return standing;
    }

    public PublicityStatus status() {
        return status;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** What it lacks of what the standard requires. */
    public List<Field> missing(Edition edition) {
        return StandardFields.missing(fields, partyKind, edition);
    }
}
