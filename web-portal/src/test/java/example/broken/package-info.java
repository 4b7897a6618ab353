/** One offence against each house rule; {@code HouseRulesBiteTests} holds the rules against them. */
package example.broken;
