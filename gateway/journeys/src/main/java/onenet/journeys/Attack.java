package onenet.journeys;

import onenet.journeys.attack.Siege;
import onenet.journeys.attack.Target;
import onenet.journeys.story.Telling;

/** {@code make attack}: every way in that was open once, tried from outside on the running city. */
public final class Attack {

    private Attack() {}

    public static void main(String[] arguments) {
        var telling = new Telling();
        LocalCity local = LocalCity.running();
        telling.end("攻击演练 · attack on " + local.city().addresses().gateway());
        int open = new Siege(new Target(local.city(), local.gateway())).all(telling::line);
        telling.end(open == 0 ? "✓ 全部关闭。 All closed." : "✗ 仍有 " + open + " 处。 " + open + " open.");
        System.exit(open == 0 ? 0 : 1);
    }
}
