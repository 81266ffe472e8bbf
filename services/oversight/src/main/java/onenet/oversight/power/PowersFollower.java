package onenet.oversight.power;

import onenet.access.PowersChange;

/** Is told of each new version of the register, in the transaction that makes it. */
public interface PowersFollower {

    void changed(PowersChange change);
}
