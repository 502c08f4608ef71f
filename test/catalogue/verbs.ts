/**
 * The verbs that a point of guidance may begin with: what somebody can be seen to do. Add a verb here
 * when a new point needs it; "ensure", "consider" and "manage" say nothing that anybody could show.
 */
export const actionVerbs: ReadonlySet<string> = new Set(
  [
    'Adapt Add Address Agree Alert Announce Answer Appoint Approve Arrange Ask Assess Back Build',
    'Carry Check Clarify Clear Close Commit Compare Complete Configure Confirm Correct Cover Deal',
    'Decide Define Describe Disclose Distinguish Divide Document Draw Enquire Enter Examine',
    'Explain File Find Forecast Give Govern Hand Have Help Identify Include Inform Install',
    'Introduce Isolate Judge Keep Label Lay Let Limit List Look Make Mark Match Monitor Name Note',
    'Number Oblige Obtain Offer Pass Plan Point Prepare Prescribe Protect Provide Publish Rate',
    'Read Record Remove Repeat Request Restore Restrict Review Revise Route Run Say Search',
    'Segregate Select Separate Set Settle Show Specify State Stop Switch Teach Tell Test Train',
    'Trigger Turn Update Use Verify Watch Withhold Word Write',
  ].flatMap((line) => line.split(' ')),
);
