/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Graft Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An atom of a linker to which a chain can be bound.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.GraftAnchor#getAtomMap <em>Atom Map</em>}</li>
 *   <li>{@link org.porelyte.model.GraftAnchor#getChemistry <em>Chemistry</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getGraftAnchor()
 * @model
 * @generated
 */
public interface GraftAnchor extends EObject {
	/**
	 * Returns the value of the '<em><b>Atom Map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Atom-map number of the atom that the chain binds to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atom Map</em>' attribute.
	 * @see #setAtomMap(int)
	 * @see org.porelyte.model.PorelytePackage#getGraftAnchor_AtomMap()
	 * @model
	 * @generated
	 */
	int getAtomMap();

	/**
	 * Sets the value of the '{@link org.porelyte.model.GraftAnchor#getAtomMap <em>Atom Map</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atom Map</em>' attribute.
	 * @see #getAtomMap()
	 * @generated
	 */
	void setAtomMap(int value);

	/**
	 * Returns the value of the '<em><b>Chemistry</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.AnchorChemistry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reaction by which the chain is bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chemistry</em>' attribute.
	 * @see org.porelyte.model.AnchorChemistry
	 * @see #setChemistry(AnchorChemistry)
	 * @see org.porelyte.model.PorelytePackage#getGraftAnchor_Chemistry()
	 * @model
	 * @generated
	 */
	AnchorChemistry getChemistry();

	/**
	 * Sets the value of the '{@link org.porelyte.model.GraftAnchor#getChemistry <em>Chemistry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chemistry</em>' attribute.
	 * @see org.porelyte.model.AnchorChemistry
	 * @see #getChemistry()
	 * @generated
	 */
	void setChemistry(AnchorChemistry value);

} // GraftAnchor
