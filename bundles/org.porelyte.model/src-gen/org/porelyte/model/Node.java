/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A metal node.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Node#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.porelyte.model.Node#getCharge <em>Charge</em>}</li>
 *   <li>{@link org.porelyte.model.Node#getConnectivity <em>Connectivity</em>}</li>
 *   <li>{@link org.porelyte.model.Node#getGeometryReference <em>Geometry Reference</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getNode()
 * @model
 * @generated
 */
public interface Node extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Formula of the cluster without linkers, e.g. Zr6O4(OH)4; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.porelyte.model.PorelytePackage#getNode_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Node#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Charge (e) of the cluster without linkers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge</em>' attribute.
	 * @see #setCharge(int)
	 * @see org.porelyte.model.PorelytePackage#getNode_Charge()
	 * @model
	 * @generated
	 */
	int getCharge();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Node#getCharge <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charge</em>' attribute.
	 * @see #getCharge()
	 * @generated
	 */
	void setCharge(int value);

	/**
	 * Returns the value of the '<em><b>Connectivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of connections to linkers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connectivity</em>' attribute.
	 * @see #setConnectivity(int)
	 * @see org.porelyte.model.PorelytePackage#getNode_Connectivity()
	 * @model
	 * @generated
	 */
	int getConnectivity();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Node#getConnectivity <em>Connectivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connectivity</em>' attribute.
	 * @see #getConnectivity()
	 * @generated
	 */
	void setConnectivity(int value);

	/**
	 * Returns the value of the '<em><b>Geometry Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the geometry used in assembly; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geometry Reference</em>' attribute.
	 * @see #setGeometryReference(String)
	 * @see org.porelyte.model.PorelytePackage#getNode_GeometryReference()
	 * @model
	 * @generated
	 */
	String getGeometryReference();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Node#getGeometryReference <em>Geometry Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geometry Reference</em>' attribute.
	 * @see #getGeometryReference()
	 * @generated
	 */
	void setGeometryReference(String value);

} // Node
