package onenet.oversight.notification;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a person who acts for an enterprise wants to be written to. Of a person of two enterprises there are two. */
@Entity
@DynamicUpdate
@Table(name = "contact")
public class Contact {

    private static final byte[] FORGOTTEN = {};

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "holder_uscc")
    private String holder;

    private boolean agent;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private byte[] address;

    private String masked;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ContactStatus status;

    @Column(name = "quiet_always")
    private boolean quietAlways;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "switched_off")
    private List<String> switchedOff;

    @Column(name = "code_mark")
    private String codeMark;

    @Column(name = "code_until")
    private Instant codeUntil;

    @Column(name = "code_tries")
    private int codeTries;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "last_seen_on")
    private LocalDate lastSeenOn;

    protected Contact() {}

    /** Entered by its owner, for whom he speaks; nothing goes there yet. */
    static Contact of(UUID id, Actor owner, ContactAddress address, byte[] sealed, Language language, Instant now) {
        Contact entered = new Contact();
        entered.id = id;
        entered.personId = owner.id();
        entered.holder = owner.speaksFor().orElseThrow();
        entered.agent = owner.agency().isPresent();
        entered.channel = address.channel();
        entered.address = sealed;
        entered.masked = address.masked();
        entered.language = language;
        entered.status = ContactLifecycle.TABLE.initial();
        entered.quietAlways = false;
        entered.switchedOff = List.of();
        entered.enteredAt = now;
        entered.lastSeenOn = LegalTime.date(now);
        return entered;
    }

    private void move(ContactAction action) {
        status = ContactLifecycle.TABLE.move(status, action).to();
    }

    void codeSent(String mark, Instant until) {
        move(ContactAction.SEND_CODE);
        codeMark = mark;
        codeUntil = until;
        codeTries = 0;
    }

    /** Whether a code is being waited for at all. */
    boolean awaitsCode(Instant now, int most) {
        return codeMark != null && now.isBefore(codeUntil) && codeTries < most;
    }

    boolean isCode(String mark) {
        return mark.equals(codeMark);
    }

    /** A wrong code is counted. */
    void tried(boolean right, Instant now) {
        if (!right) {
            codeTries++;
            return;
        }
        move(ContactAction.CONFIRM);
        codeMark = null;
        codeUntil = null;
        lastSeenOn = LegalTime.date(now);
    }

    /**
     * What its owner wants.
     *
     * @param quietAlways whether also what is urgent waits for the end of the quiet hours
     * @param switchedOff kinds he does not want here
     */
    public record Wishes(Language language, boolean quietAlways, Set<MessageKind> switchedOff) {}

    void changed(Wishes wishes) {
        move(ContactAction.CHANGE);
        language = wishes.language();
        quietAlways = wishes.quietAlways();
        switchedOff =
                new TreeSet<>(wishes.switchedOff()).stream().map(Enum::name).toList();
    }

    /** @param action REMOVE or LAPSE; the address is forgotten either way */
    void ended(ContactAction action) {
        move(action);
        address = FORGOTTEN.clone();
        masked = "";
        codeMark = null;
        codeUntil = null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    String personId() {
        return personId;
    }

    String holder() {
        return holder;
    }

    boolean agent() {
        return agent;
    }

    public Channel channel() {
        return channel;
    }

    byte[] sealed() {
        return address.clone();
    }

    /** As its owner knows it again. */
    public String masked() {
        return masked;
    }

    public Language language() {
        return language;
    }

    public ContactStatus status() {
        return status;
    }

    /** Whether also what is urgent waits for the end of the quiet hours. */
    public boolean quietAlways() {
        return quietAlways;
    }

    /** Kinds its owner does not want here. */
    public Set<MessageKind> switchedOff() {
        Set<MessageKind> off = EnumSet.noneOf(MessageKind.class);
        switchedOff.forEach(each -> off.add(MessageKind.valueOf(each)));
        return off;
    }

    LocalDate lastSeenOn() {
        return lastSeenOn;
    }
}
