package onenet.simulators.messages;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the demonstration has sent: mail, SMS and messages of the centre, as a page to read and as data. */
@Path("/messages")
public class OutboxPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><title>演示邮件和短信 · Mail and SMS of the demonstration</title>
            <style>body{font-family:sans-serif;margin:2rem;max-width:70rem}td,th{border:1px solid #999;padding:.4rem;text-align:left;vertical-align:top}
            table{border-collapse:collapse;width:100%%}td:last-child{white-space:pre-wrap}</style></head>
            <body><h1>演示邮件和短信 · Mail and SMS of the demonstration</h1>%s</body></html>
            """;

    private static final String TABLE = """
            <table><caption>%s</caption><thead><tr><th scope="col">收件人 · To</th><th scope="col">状态 · State</th><th scope="col">内容 · Text</th></tr></thead>
            <tbody>%s</tbody></table>
            """;

    private final MessageSides sides;
    private final MailServer mail;

    OutboxPage(MessageSides sides, MailServer mail) {
        this.sides = sides;
        this.mail = mail;
    }

    /** Everything that was sent. */
    public record Sent(List<MailServer.Letter> mail, List<HeldMessages.Held> sms, List<HeldMessages.Held> centre) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Sent all() {
        return new Sent(mail.letters(), sides.sms().all(), sides.centre().all());
    }

    @DELETE
    public void clear() {
        mail.clear();
        sides.sms().clear();
        sides.centre().clear();
    }

    @GET
    @Path("/page")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public String page() {
        StringBuilder letters = new StringBuilder();
        mail.letters().forEach(each -> letters.append(row(each.to(), "", each.subject() + "\n" + each.text())));
        return PAGE.formatted(TABLE.formatted("邮件 · Mail", letters)
                + TABLE.formatted("短信 · SMS", rows(sides.sms()))
                + TABLE.formatted("省消息中心 · Message centre", rows(sides.centre())));
    }

    private static String rows(HeldMessages side) {
        StringBuilder rows = new StringBuilder();
        side.all().forEach(each -> rows.append(row(each.to(), each.state(), each.text())));
        return rows.toString();
    }

    private static String row(String to, String state, String text) {
        return "<tr><td>" + plain(to) + "</td><td>" + plain(state) + "</td><td>" + plain(text) + "</td></tr>";
    }

    /** What is shown is never read as part of the page. */
    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
