package onenet.oversight.notification.web;

import onenet.oversight.notification.Channel;
import onenet.text.Lines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is sent about messages on their way. */
final class DeliveryForms {

    private DeliveryForms() {}

    /**
     * Why a message is sent again.
     *
     * @param reason in words
     */
    record RedriveForm(@NotBlank @Lines @Size(max = 1000) String reason) {}

    /**
     * Which messages are sent again.
     *
     * @param channel those of this way that were set aside
     * @param reason why, in words
     */
    record RedriveAllForm(
            @NotNull Channel channel,
            @NotBlank @Lines @Size(max = 1000) String reason) {}
}
