package onenet.hazchem.rules;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;

/**
 * Where an application belongs.
 *
 * @param caseClass class that decides which level issues, for the register and the worklist
 */
public record Routing(ActingOffice acting, String caseClass) {}
