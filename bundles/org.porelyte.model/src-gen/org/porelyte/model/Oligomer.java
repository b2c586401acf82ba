/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Oligomer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An oligomer or polymer: a monomer and the distribution of chain lengths.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Oligomer#getMonomer <em>Monomer</em>}</li>
 *   <li>{@link org.porelyte.model.Oligomer#getFromLength <em>From Length</em>}</li>
 *   <li>{@link org.porelyte.model.Oligomer#getToLength <em>To Length</em>}</li>
 *   <li>{@link org.porelyte.model.Oligomer#getLengthWeights <em>Length Weights</em>}</li>
 *   <li>{@link org.porelyte.model.Oligomer#getEndGroups <em>End Groups</em>}</li>
 *   <li>{@link org.porelyte.model.Oligomer#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.porelyte.model.Oligomer#getCounterIons <em>Counter Ions</em>}</li>
 *   <li>{@link org.porelyte.model.Oligomer#getAnchorChemistry <em>Anchor Chemistry</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getOligomer()
 * @model
 * @generated
 */
public interface Oligomer extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Monomer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The monomer; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monomer</em>' reference.
	 * @see #setMonomer(Monomer)
	 * @see org.porelyte.model.PorelytePackage#getOligomer_Monomer()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Monomer getMonomer();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Oligomer#getMonomer <em>Monomer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monomer</em>' reference.
	 * @see #getMonomer()
	 * @generated
	 */
	void setMonomer(Monomer value);

	/**
	 * Returns the value of the '<em><b>From Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest chain (repeat units).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Length</em>' attribute.
	 * @see #setFromLength(int)
	 * @see org.porelyte.model.PorelytePackage#getOligomer_FromLength()
	 * @model
	 * @generated
	 */
	int getFromLength();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Oligomer#getFromLength <em>From Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Length</em>' attribute.
	 * @see #getFromLength()
	 * @generated
	 */
	void setFromLength(int value);

	/**
	 * Returns the value of the '<em><b>To Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest chain (repeat units).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Length</em>' attribute.
	 * @see #setToLength(int)
	 * @see org.porelyte.model.PorelytePackage#getOligomer_ToLength()
	 * @model
	 * @generated
	 */
	int getToLength();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Oligomer#getToLength <em>To Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Length</em>' attribute.
	 * @see #getToLength()
	 * @generated
	 */
	void setToLength(int value);

	/**
	 * Returns the value of the '<em><b>Length Weights</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.LengthWeight}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number weights of lengths; empty: all lengths from fromLength to toLength are equally frequent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length Weights</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getOligomer_LengthWeights()
	 * @model containment="true"
	 * @generated
	 */
	EList<LengthWeight> getLengthWeights();

	/**
	 * Returns the value of the '<em><b>End Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.EndGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End groups; empty: H at both ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Groups</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getOligomer_EndGroups()
	 * @model containment="true"
	 * @generated
	 */
	EList<EndGroup> getEndGroups();

	/**
	 * Returns the value of the '<em><b>Initiator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initiator in words; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initiator</em>' attribute.
	 * @see #setInitiator(String)
	 * @see org.porelyte.model.PorelytePackage#getOligomer_Initiator()
	 * @model
	 * @generated
	 */
	String getInitiator();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Oligomer#getInitiator <em>Initiator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiator</em>' attribute.
	 * @see #getInitiator()
	 * @generated
	 */
	void setInitiator(String value);

	/**
	 * Returns the value of the '<em><b>Counter Ions</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.CounterIon}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counter-ions after exchange; empty: the monomer's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counter Ions</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getOligomer_CounterIons()
	 * @model containment="true"
	 * @generated
	 */
	EList<CounterIon> getCounterIons();

	/**
	 * Returns the value of the '<em><b>Anchor Chemistry</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.AnchorChemistry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reaction by which the chain binds to an anchor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor Chemistry</em>' attribute.
	 * @see org.porelyte.model.AnchorChemistry
	 * @see #setAnchorChemistry(AnchorChemistry)
	 * @see org.porelyte.model.PorelytePackage#getOligomer_AnchorChemistry()
	 * @model
	 * @generated
	 */
	AnchorChemistry getAnchorChemistry();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Oligomer#getAnchorChemistry <em>Anchor Chemistry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor Chemistry</em>' attribute.
	 * @see org.porelyte.model.AnchorChemistry
	 * @see #getAnchorChemistry()
	 * @generated
	 */
	void setAnchorChemistry(AnchorChemistry value);

} // Oligomer
