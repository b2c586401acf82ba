/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An atom of a linker at which a node is bound.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.ConnectionPoint#getAtomMap <em>Atom Map</em>}</li>
 *   <li>{@link org.porelyte.model.ConnectionPoint#getBinding <em>Binding</em>}</li>
 *   <li>{@link org.porelyte.model.ConnectionPoint#getProtonsLost <em>Protons Lost</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getConnectionPoint()
 * @model
 * @generated
 */
public interface ConnectionPoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Atom Map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Atom-map number of the atom in the linker's structure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atom Map</em>' attribute.
	 * @see #setAtomMap(int)
	 * @see org.porelyte.model.PorelytePackage#getConnectionPoint_AtomMap()
	 * @model
	 * @generated
	 */
	int getAtomMap();

	/**
	 * Sets the value of the '{@link org.porelyte.model.ConnectionPoint#getAtomMap <em>Atom Map</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atom Map</em>' attribute.
	 * @see #getAtomMap()
	 * @generated
	 */
	void setAtomMap(int value);

	/**
	 * Returns the value of the '<em><b>Binding</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.BindingGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Binding group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Binding</em>' attribute.
	 * @see org.porelyte.model.BindingGroup
	 * @see #setBinding(BindingGroup)
	 * @see org.porelyte.model.PorelytePackage#getConnectionPoint_Binding()
	 * @model
	 * @generated
	 */
	BindingGroup getBinding();

	/**
	 * Sets the value of the '{@link org.porelyte.model.ConnectionPoint#getBinding <em>Binding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Binding</em>' attribute.
	 * @see org.porelyte.model.BindingGroup
	 * @see #getBinding()
	 * @generated
	 */
	void setBinding(BindingGroup value);

	/**
	 * Returns the value of the '<em><b>Protons Lost</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Protons that the neutral parent loses on binding here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protons Lost</em>' attribute.
	 * @see #setProtonsLost(int)
	 * @see org.porelyte.model.PorelytePackage#getConnectionPoint_ProtonsLost()
	 * @model default="1"
	 * @generated
	 */
	int getProtonsLost();

	/**
	 * Sets the value of the '{@link org.porelyte.model.ConnectionPoint#getProtonsLost <em>Protons Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protons Lost</em>' attribute.
	 * @see #getProtonsLost()
	 * @generated
	 */
	void setProtonsLost(int value);

} // ConnectionPoint
