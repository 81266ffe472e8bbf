package onenet.oversight.notification;

import onenet.items.Text;
import onenet.oversight.caseboard.CaseService;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A message to the party of a case; what was written stays as it was written. */
@Entity
@Immutable
@Table(name = "message")
public class Message {

    @Id
    private UUID id;

    @Column(name = "event_id")
    private String eventId;

    private String template;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private boolean urgent;

    @Column(name = "holder_uscc")
    private String holder;

    private String source;

    @Column(name = "case_number")
    private String number;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "text_zh")
    private String textZh;

    @Column(name = "text_en")
    private String textEn;

    private boolean past;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Message() {}

    /**
     * What is written.
     *
     * @param past whether it happened so long ago that it is sent nowhere
     */
    record Words(Text title, Text text, boolean past) {}

    static Message of(Happening told, Template template, Words words, Instant now) {
        Message written = new Message();
        written.id = id(told.eventId(), template.code(), told.about().holder());
        written.eventId = told.eventId();
        written.template = template.code();
        written.kind = template.kind();
        written.urgent = template.urgent();
        written.holder = told.about().holder();
        written.source = told.about().service().source();
        written.number = told.about().number();
        written.titleZh = words.title().zh();
        written.titleEn = words.title().en();
        written.textZh = words.text().zh();
        written.textEn = words.text().en();
        written.past = words.past();
        written.happenedAt = told.happenedAt();
        written.enteredAt = now;
        return written;
    }

    /** The same event told again is the same message. */
    static UUID id(String eventId, String template, String holder) {
        return UUID.nameUUIDFromBytes(
                String.join("|", eventId, template, holder).getBytes(StandardCharsets.UTF_8));
    }

    public UUID id() {
        return id;
    }

    public MessageKind kind() {
        return kind;
    }

    /** Whether it does not wait for the end of the quiet hours. */
    boolean urgent() {
        return urgent;
    }

    /** Credit code of the party. */
    String holder() {
        return holder;
    }

    /** The service whose case it is about. */
    public CaseService service() {
        return CaseService.ofSource(source);
    }

    /** The case it is about. */
    public String number() {
        return number;
    }

    public Text title() {
        return new Text(titleZh, titleEn);
    }

    public Text text() {
        return new Text(textZh, textEn);
    }

    /** Whether it had happened long ago when it was heard. */
    public boolean past() {
        return past;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
