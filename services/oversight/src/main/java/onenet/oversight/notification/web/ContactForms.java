package onenet.oversight.notification.web;

import onenet.oversight.notification.AddContact.Wanted;
import onenet.oversight.notification.Channel;
import onenet.oversight.notification.Contact.Wishes;
import onenet.oversight.notification.Language;
import onenet.oversight.notification.MessageKind;
import onenet.requests.Code;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** What is sent about contacts. */
final class ContactForms {

    private ContactForms() {}

    /**
     * Where somebody wants to be written to.
     *
     * @param channel mail or SMS
     * @param address a mail address, or a mobile number of the mainland
     * @param language in which language
     */
    record ContactForm(
            @NotNull Channel channel,
            @NotBlank @Size(max = 254) String address,
            @NotNull Language language) {

        Wanted wanted() {
            return new Wanted(channel, address, language);
        }
    }

    /**
     * The code that was sent.
     *
     * @param code six digits
     */
    record CodeForm(
            @NotNull @Code @Pattern(regexp = "[0-9]{6}") String code) {}

    /**
     * What somebody wants there.
     *
     * @param language in which language
     * @param quietAlways whether also what is urgent waits for the end of the quiet hours
     * @param switchedOff kinds that are not wanted there
     */
    record WishesForm(
            @NotNull Language language,
            @NotNull Boolean quietAlways,
            @NotNull @Size(max = 3) Set<@NotNull MessageKind> switchedOff) {

        Wishes wishes() {
            return new Wishes(language, quietAlways, switchedOff);
        }
    }
}
