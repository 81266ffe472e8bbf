package onenet.oversight.sampling;

import onenet.casework.identity.OfficeCode;

/**
 * What an office decided in one item.
 *
 * @param decided cases it ended by a decision
 * @param refused how many of those it refused or did not accept
 * @param corrected of how many it asked for something to be corrected first
 * @param medianDays office days as many took fewer than as took more; null where none is known
 */
record OfficeTally(
        String itemCode, OfficeCode office, long decided, long refused, long corrected, Integer medianDays) {}
